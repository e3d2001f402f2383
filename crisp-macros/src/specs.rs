//! Finds and loads the spec that an attribute names.

mod cache;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crisp_api_spec::{
    Diagnostics, File, Files, Spec, load as load_files, official as official_files,
};
use proc_macro2::Span;
use syn::LitStr;

use self::cache::{Key, Stamp};
use crate::arguments::Arguments;
use crate::errors::ErrorSink;

/// Where the macro was called.
#[derive(Default)]
pub(crate) struct CallSite {
    pub(crate) manifest_dir: Option<PathBuf>,
    pub(crate) source_file: Option<PathBuf>,
}

impl CallSite {
    /// The file that `literal` names: `./x` and `../x` start from the source file, all others from
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

/// Whether a path starts from the source file that names it.
pub(crate) fn is_relative_to_source(path: &str) -> bool {
    path.starts_with("./") || path.starts_with("../")
}

/// The spec, and the files beside the official ones that were read for it.
pub(crate) struct Loaded<'e> {
    pub(crate) spec: Arc<Spec>,
    pub(crate) files: Vec<String>,
    errors: ErrorSink<'e>,
}

impl Loaded<'_> {
    /// Returns whether a spec file could not be used, so that an unknown name may be defined in it.
    pub(crate) fn is_incomplete(&self) -> bool {
        self.errors.has_errors()
    }
}

/// Loads the official spec and the files that the attribute names, as one spec.
///
/// If one of them is unsound, that is reported, and the official spec is there alone.
pub(crate) fn load<'e>(
    arguments: &Arguments,
    site: &CallSite,
    errors: &'e ErrorSink<'_>,
) -> Loaded<'e> {
    let errors = errors.child();
    let mut read_files = Vec::new();
    let mut stamps = Vec::new();
    for literal in &arguments.spec {
        // The state is taken before the text, so that an edit in between is seen later.
        let stamp = site.resolve(literal).as_deref().and_then(Stamp::of);
        match read(literal, site) {
            Ok(file) => {
                read_files.push(file);
                stamps.extend(stamp.map(|stamp| (literal.value(), stamp)));
            }
            Err(message) => errors.at(literal, message),
        }
    }
    let files: Vec<_> = read_files.iter().map(|file| file.name().to_owned()).collect();
    let fallback = || {
        let spec = if arguments.official { official().ok() } else { None };
        spec.unwrap_or_default()
    };
    if files.len() < arguments.spec.len() {
        return Loaded { spec: fallback(), files, errors };
    }
    let load = || {
        let sources = if arguments.official { official_files() } else { Files::new() };
        load_files(read_files.into_iter().fold(sources, Files::with)).map(Arc::new)
    };
    let loaded = if stamps.len() == files.len() {
        cache::get(Key { official: arguments.official, files: stamps }, load)
    } else {
        load()
    };
    let spec = loaded.unwrap_or_else(|diagnostics| {
        let span = arguments.spec.first().map_or_else(Span::call_site, LitStr::span);
        errors.frames(&diagnostics, span);
        fallback()
    });
    Loaded { spec, files, errors }
}

/// The official spec, which is the same for every call of the macro in one process.
pub(crate) fn official() -> Result<Arc<Spec>, Diagnostics> {
    let key = Key { official: true, files: Vec::new() };
    cache::get(key, || load_files(official_files()).map(Arc::new))
}

fn read(literal: &LitStr, site: &CallSite) -> Result<File, String> {
    let name = literal.value();
    let path = site.resolve(literal).ok_or_else(|| {
        format!(
            "the spec file `{name}` cannot be found, since the compiler does not say from where"
        )
    })?;
    let file = match &site.manifest_dir {
        Some(package) => File::read_in(package, &name, &path),
        None => File::read(&name, &path),
    };
    file.map_err(|error| {
        let base = if is_relative_to_source(&name) {
            "the path starts from this source file"
        } else {
            "the path starts from the folder of Cargo.toml; begin it with `./` to start from here"
        };
        format!("{error}; {base}")
    })
}
