//! The rules of CONTRIBUTING.md about which code may depend on which, and which may touch the network or
//! the file system.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const CONTRIBUTING: &str = include_str!("../CONTRIBUTING.md");

/// A source file: its path from the root of the repository, and its code without tests.
struct Source {
    path: String,
    code: String,
}

/// The lines of the fenced block in CONTRIBUTING.md that starts with ```` ```text name ````.
fn block(name: &str) -> Vec<&'static str> {
    let start = format!("```text {name}\n");
    let (_, rest) = CONTRIBUTING.split_once(&start).unwrap_or_else(|| panic!("no block `{name}`"));
    let (block, _) = rest.split_once("```").expect("the block ends");
    block.lines().collect()
}

/// The sources below `folders`. Everything from `#[cfg(test)]` on is left out, and so are test files.
fn sources(folders: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    for folder in folders {
        collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut paths);
    }
    paths.sort();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let source = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let text = text.replace("#[cfg(test)]\nmod facade;\n", "");
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        // Comments and re-exports depend on nothing.
        let is_code = |line: &&str| {
            let line = line.trim_start();
            !["//", "pub use ", "pub(crate) use "].iter().any(|start| line.starts_with(start))
        };
        let code = code.lines().filter(is_code);
        let path = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        Source { path, code: code.collect::<Vec<_>>().join("\n") }
    };
    paths.into_iter().map(source).collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let is_test = ["tests", "tests.rs", "models.rs"].iter().any(|name| path.ends_with(name));
        if path.is_dir() && !is_test {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !is_test {
            paths.push(path);
        }
    }
}

const ALL: [&str; 8] = [
    "crisp-bulk/src",
    "crisp-macros/src",
    "crisp-mock/src",
    "crisp-realtime/src",
    "crisp-runtime/src",
    "crisp-stores/src",
    "spec/src",
    "src",
];

/// The modules that follow `crate::` in a file of the runtime, whether alone or in braces.
fn imported_modules(code: &str) -> BTreeSet<&str> {
    let name = |text: &'_ str| text.len() - text.trim_start_matches(is_name).len();
    let mut modules = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let is_macro = code[..at].ends_with('$');
        let rest = &code[at + "crate::".len()..];
        if !is_macro && let Some(list) = rest.strip_prefix('{') {
            let list = list.split(';').next().unwrap_or_default();
            let items = list.split(['{', '}', ',']).map(str::trim);
            modules.extend(items.map(|item| &item[..name(item)]));
        } else if !is_macro {
            modules.insert(&rest[..name(rest)]);
        }
    }
    modules
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

#[test]
fn modules_of_the_runtime_import_only_lower_layers() {
    let layers: BTreeMap<&str, usize> = block("runtime-layers")
        .into_iter()
        .enumerate()
        .map(|(index, line)| (line.split_whitespace().next().unwrap(), index))
        .collect();
    let mut violations = Vec::new();
    for source in sources(&["crisp-runtime/src"]) {
        let module = source.path["crisp-runtime/src/".len()..].split(['/', '.']).next().unwrap();
        if matches!(module, "lib" | "__private") {
            continue;
        }
        let own = layers.get(module).unwrap_or_else(|| panic!("`{module}` has no layer"));
        for imported in imported_modules(&source.code) {
            // A name of the root is an item that `lib.rs` re-exports; imports name its module.
            let is_item = imported.starts_with(|c: char| c.is_ascii_uppercase());
            match layers.get(imported) {
                Some(layer) if layer <= own => {}
                None if imported.starts_with("__") && imported != "__private" => {}
                _ if is_item || imported != module => {
                    violations.push(format!("{} imports `{imported}`", source.path));
                }
                _ => {}
            }
        }
    }
    assert!(violations.is_empty(), "{violations:#?}");
}

#[test]
fn packages_depend_in_one_direction() {
    let mut allowed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for line in block("packages") {
        let (package, dependencies) = line.split_once("->").expect("`package -> dependencies`");
        let dependencies = dependencies.split(',').map(str::trim).filter(|name| !name.is_empty());
        allowed.insert(package.trim(), dependencies.collect());
    }
    let folders = [
        "",
        "crisp-bulk",
        "crisp-macros",
        "crisp-mock",
        "crisp-realtime",
        "crisp-runtime",
        "crisp-stores",
        "spec",
    ];
    for folder in folders {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join("Cargo.toml");
        let manifest = format!("\n{}", fs::read_to_string(manifest).unwrap());
        let section = |name: &str| {
            let start = format!("\n[{name}]\n");
            let (_, section) = manifest.split_once(&start)?;
            section.split("\n[").next()
        };
        let package = section("package").unwrap();
        let package = package.lines().find_map(|line| line.strip_prefix("name = ")).unwrap();
        let package = package.trim_matches('"');
        let dependencies = section("dependencies").unwrap_or_default().lines();
        let ours: BTreeSet<&str> = dependencies
            .filter(|line| line.starts_with("crisp-api-"))
            .map(|line| line.split(['.', ' ']).next().unwrap())
            .collect();
        assert_eq!(Some(&ours), allowed.get(package), "{package}");
    }
}

#[test]
fn only_the_listed_files_touch_the_network_or_the_file_system() {
    let lists = [
        ("network", &["std::net", "tokio::net", "reqwest::", "hyper::", "redis::aio"][..]),
        ("files", &["std::fs", "tokio::fs", "File::open", "OpenOptions"]),
    ];
    for (name, patterns) in lists {
        let listed: BTreeSet<&str> = block(name).into_iter().collect();
        let uses = |source: &Source| patterns.iter().any(|pattern| source.code.contains(pattern));
        let found = sources(&ALL);
        let found: BTreeSet<&str> =
            found.iter().filter(|source| uses(source)).map(|source| source.path.as_str()).collect();
        assert_eq!(found, listed, "the files of the block `{name}`");
    }
}

#[test]
fn only_the_root_of_the_macro_crate_uses_proc_macro() {
    for source in sources(&["crisp-macros/src"]) {
        let uses = source.code.contains("proc_macro::") || source.code.contains("use proc_macro;");
        assert_eq!(uses, source.path == "crisp-macros/src/lib.rs", "{}", source.path);
    }
}

#[test]
fn the_spec_crate_contains_no_tokens() {
    for source in sources(&["spec/src"]) {
        for name in ["syn::", "quote::", "proc_macro2::"] {
            assert!(!source.code.contains(name), "{} uses `{name}`", source.path);
        }
    }
}

#[test]
fn files_have_at_most_500_lines() {
    for source in sources(&ALL) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(&source.path);
        let text = fs::read_to_string(path).unwrap();
        let lines = if text.starts_with("// Generated ") { 0 } else { text.lines().count() };
        assert!(lines <= 500, "{} has {lines} lines", source.path);
    }
}

/// The names after `fn ` that follow each of `starts`, up to the next line that is `}`.
fn methods<'s>(code: &'s str, starts: &[&str]) -> BTreeSet<&'s str> {
    let mut names = BTreeSet::new();
    for start in starts {
        let (_, body) = code.split_once(start).unwrap_or_else(|| panic!("no `{start}`"));
        let body = body.split("\n}").next().unwrap_or_default();
        for (at, _) in body.match_indices("fn ") {
            let rest = &body[at + 3..];
            let name = &rest[..rest.len() - rest.trim_start_matches(is_name).len()];
            if !name.is_empty() && !name.starts_with("__") && body[..at].ends_with(' ') {
                names.insert(name);
            }
        }
    }
    names
}

#[test]
fn the_checker_reserves_the_methods_that_every_call_has() {
    let read =
        |path: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let call = read("crisp-runtime/src/call.rs");
    let options = read("crisp-runtime/src/call/options.rs");
    let mut expected = methods(&call, &["pub trait Call"]);
    expected.extend(methods(&options, &["macro_rules! option_setters"]));
    let by_date = read("src/paging/by_date.rs");
    expected.extend(methods(&by_date, &["impl ListConversations {"]));
    let walk_back = read("src/paging/walk_back.rs");
    expected.extend(methods(&walk_back, &["impl GetMessagesInConversation {"]));
    // Generated for each call, or for those with pages or a body.
    expected.extend(["clone", "drain", "into_future", "items", "page", "pages", "send", "with"]);
    let reserved: BTreeSet<&str> =
        crisp_api_spec::__private::reserved_names().iter().copied().collect();
    assert_eq!(reserved, expected);
}
