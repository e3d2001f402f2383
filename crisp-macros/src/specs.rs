//! Locates and loads the spec files that an attribute names.

mod cache;
mod package;

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crisp_api_spec::__private::{EndpointIndex, suggest};
use crisp_api_spec::{
    Diagnostics, File, Files, Spec, load as load_files, official as official_files, review,
};
use proc_macro2::Span;
use syn::LitStr;

use self::cache::{CacheKey, Stamp};
use crate::arguments::Arguments;
use crate::errors::ErrorSink;

/// The location of the macro call.
#[derive(Default)]
pub(crate) struct CallSite {
    pub(crate) manifest_dir: Option<PathBuf>,
    pub(crate) source_file: Option<PathBuf>,
}

impl CallSite {
    /// Resolves the path of a spec file. `./x` and `../x` are relative to the source file, other paths to
    /// the folder of the manifest.
    fn resolve(&self, literal: &LitStr) -> Option<PathBuf> {
        let path = literal.value();
        let base = if is_relative_to_source(&path) {
            self.source_file.as_deref().and_then(Path::parent)
        } else {
            self.manifest_dir.as_deref()
        };
        base.map(|base| base.join(&path))
    }
}

/// Returns whether a path is relative to the source file.
pub(crate) fn is_relative_to_source(path: &str) -> bool {
    path.starts_with("./") || path.starts_with("../")
}

/// Reports a dependency with another name that the attribute does not tell, and uses it.
pub(crate) fn find_crate(arguments: &mut Arguments, site: &CallSite, errors: &ErrorSink<'_>) {
    if arguments.names_crate {
        return;
    }
    let name = site.manifest_dir.as_deref().and_then(package::renamed_crate);
    let name = name.and_then(|name| syn::parse_str::<syn::Ident>(&name).ok());
    if let Some(name) = name {
        let message = format!(
            "the crate crisp-api is called `{name}` in this package; add the argument `crate = {name}`"
        );
        errors.push(syn::Error::new(Span::call_site(), message));
        arguments.krate = syn::parse_quote!(::#name);
    }
}

/// The spec, and the user's spec files that it was loaded from.
pub(crate) struct Loaded<'e> {
    pub(crate) spec: Arc<Spec>,
    pub(crate) files: Vec<String>,
    /// Whether the official spec is included.
    pub(crate) official: bool,
    /// Whether a file is named in a way that cannot be read.
    unread: bool,
    index: OnceCell<EndpointIndex>,
    /// The first error in the files, if there is one. Then, `spec` has what could be recovered.
    malformed: Option<syn::Error>,
    errors: ErrorSink<'e>,
}

impl Loaded<'_> {
    /// Returns whether a spec file could not be used, so that an unknown name may be defined in it.
    pub(crate) fn is_incomplete(&self) -> bool {
        self.unread || self.errors.has_errors()
    }

    /// Returns the first error in the spec files. Then, the spec serves to find further errors only.
    pub(crate) fn malformed(&self) -> Option<syn::Error> {
        self.malformed.clone()
    }

    /// Returns the endpoints that `name` may mean.
    pub(crate) fn suggestions(&self, name: &str) -> Vec<&str> {
        self.index.get_or_init(|| EndpointIndex::new(&self.spec)).suggest(name)
    }
}

/// Loads the official spec and the files that the attribute names, as one spec.
///
/// If a file has errors, they are reported, and the spec has what could be recovered.
pub(crate) fn load<'e>(
    arguments: &Arguments,
    site: &CallSite,
    errors: &'e ErrorSink<'_>,
) -> Loaded<'e> {
    let errors = errors.child();
    let mut read_files: Vec<File> = Vec::new();
    let (mut stamps, mut literals, mut paths) = (Vec::new(), Vec::new(), Vec::new());
    let mut complete = true;
    for literal in &arguments.spec {
        let path = site.resolve(literal);
        let real = path.as_deref().map(|path| path.canonicalize().unwrap_or(path.to_owned()));
        if real.as_ref().is_some_and(|real| paths.contains(real)) {
            let message = format!("`{}` is named twice; remove one of them", literal.value());
            errors.at(literal, message);
            continue;
        }
        paths.extend(real);
        // The state is recorded before the text is read, so that an edit in between invalidates the cache.
        let stamp = path.as_deref().and_then(Stamp::of);
        match read(literal, site) {
            Ok(file) => {
                read_files.push(file);
                literals.push(literal.span());
                stamps.extend(stamp.map(|stamp| (literal.value(), stamp)));
            }
            Err(message) => {
                errors.at(literal, message);
                complete = false;
            }
        }
    }
    let files: Vec<_> = read_files.iter().map(|file| file.name().to_owned()).collect();
    let unread = arguments.unread_spec;
    let index = OnceCell::new();
    let official = arguments.official;
    if !complete {
        let spec = if official { self::official().ok() } else { None };
        let spec = spec.unwrap_or_default();
        return Loaded { spec, files, official, unread, index, malformed: None, errors };
    }
    let sources = if official { official_files() } else { Files::new() };
    let before = sources.iter().count();
    let load = || {
        let (spec, diagnostics) = review(read_files.into_iter().fold(sources, Files::with));
        let spec = Arc::new(spec);
        if diagnostics.errors() == 0 { Ok(spec) } else { Err((spec, diagnostics)) }
    };
    let loaded = if stamps.len() == files.len() {
        cache::get(CacheKey { official, files: stamps }, load)
    } else {
        load()
    };
    let (spec, malformed) = match loaded {
        Ok(spec) => (spec, None),
        Err((spec, diagnostics)) => {
            let of_files = errors.child();
            of_files.frames(&diagnostics, |file| {
                let literal = file.checked_sub(before).and_then(|index| literals.get(index));
                literal.copied().unwrap_or_else(Span::call_site)
            });
            (spec, of_files.first())
        }
    };
    Loaded { spec, files, official, unread, index, malformed, errors }
}

/// Returns the official spec, which all calls of the macro in a process share.
pub(crate) fn official() -> Result<Arc<Spec>, Diagnostics> {
    let key = CacheKey { official: true, files: Vec::new() };
    let load = || {
        let failed = |diagnostics| (Arc::default(), diagnostics);
        load_files(official_files()).map(Arc::new).map_err(failed)
    };
    cache::get(key, load).map_err(|(_, diagnostics)| diagnostics)
}

fn read(literal: &LitStr, site: &CallSite) -> Result<File, String> {
    let name = literal.value();
    let path = site.resolve(literal).ok_or_else(|| {
        format!(
            "cannot locate the spec file `{name}`, because the compiler does not provide the path of this source file"
        )
    })?;
    if name.is_empty() {
        return Err("the path of the spec file is empty".into());
    }
    if name.starts_with('~') {
        return Err(format!("`{name}` is not expanded; write a path in this package"));
    }
    let file = match &site.manifest_dir {
        Some(package) => File::read_in(package, &name, &path),
        None => File::read(&name, &path),
    };
    let file = file.map_err(|error| {
        let reason = error.to_string();
        let missing = reason.ends_with("does not exist");
        if let Some(best) = missing.then(|| similar(&name, site)).flatten() {
            return format!("{reason}; did you mean `{best}`?");
        }
        match (missing, Path::new(&name).is_absolute(), is_relative_to_source(&name)) {
            (false, _, _) | (_, true, _) => reason,
            (_, _, true) => format!("{reason}; the path is relative to this source file"),
            (_, _, false) => format!(
                "{reason}; the path is relative to the folder of Cargo.toml; start it with `./` for a path \
                 relative to this file"
            ),
        }
    })?;
    Ok(match shown(&path) {
        Some(shown) => file.shown_at(shown),
        None => file,
    })
}

/// Returns the path from the folder in which rustc runs. Editors and terminals open paths from there.
fn shown(path: &Path) -> Option<String> {
    let folder = std::env::current_dir().ok()?.canonicalize().ok()?;
    let path = path.canonicalize().ok()?;
    path.strip_prefix(folder).ok()?.to_str().map(|path| path.replace('\\', "/"))
}

/// Returns the spec file of the package that `name` is probably a misspelling of.
fn similar(name: &str, site: &CallSite) -> Option<String> {
    let root = site.manifest_dir.as_deref()?;
    let files = package::toml_files(root);
    let last = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let best = suggest(name, files.iter().map(String::as_str));
    let same_name = || files.iter().map(String::as_str).find(|file| last(file) == last(name));
    best.or_else(same_name).map(str::to_owned)
}
