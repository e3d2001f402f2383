//! The specs that this process has loaded.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use crisp_api_spec::{Diagnostics, Spec};

/// The files of a spec and their states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CacheKey {
    pub(super) official: bool,
    /// The names in messages, and the paths of the files.
    pub(super) files: Vec<(String, Stamp)>,
}

/// One state of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    path: PathBuf,
    modified: SystemTime,
    length: u64,
}

impl Stamp {
    /// Returns the state of the file at `path`, or `None` if it is unknown; then nothing is cached.
    pub(super) fn of(path: &Path) -> Option<Self> {
        let metadata = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?;
        let modified = metadata.modified().ok()?;
        Some(Self { path: path.to_owned(), modified, length: metadata.len() })
    }
}

/// The result of loading a spec: the spec, or what could be recovered of it with the errors.
type Loaded = Result<Arc<Spec>, (Arc<Spec>, Diagnostics)>;

/// The cached specs, the most recently used one last.
///
/// The process of an editor runs for hours and sees every state of a file, so the cache is small.
static SPECS: Mutex<Vec<(CacheKey, Loaded)>> = Mutex::new(Vec::new());
const MOST: usize = 8;

/// Returns the spec for `key`, and loads it if it is not cached.
pub(super) fn get(key: CacheKey, load: impl FnOnce() -> Loaded) -> Loaded {
    let mut specs = SPECS.lock().unwrap_or_else(PoisonError::into_inner);
    let entry = match specs.iter().position(|(other, _)| *other == key) {
        Some(index) => specs.remove(index),
        None => (key, load()),
    };
    let loaded = entry.1.clone();
    specs.push(entry);
    if specs.len() > MOST {
        drop(specs.remove(0));
    }
    loaded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spec_is_loaded_again_only_when_a_file_changed() {
        let path = std::env::temp_dir().join(format!("crisp-cache-{}.toml", std::process::id()));
        let key = || {
            let files = vec![("a.toml".to_owned(), Stamp::of(&path).unwrap())];
            CacheKey { official: false, files }
        };
        let loads = std::cell::Cell::new(0);
        let get = |key| {
            get(key, || {
                loads.set(loads.get() + 1);
                Ok(Arc::default())
            })
        };
        std::fs::write(&path, "a").unwrap();
        let first = get(key()).unwrap();
        assert!(Arc::ptr_eq(&first, &get(key()).unwrap()));
        assert_eq!(loads.get(), 1);
        std::fs::write(&path, "ab").unwrap();
        assert!(!Arc::ptr_eq(&first, &get(key()).unwrap()));
        assert_eq!(loads.get(), 2);
        std::fs::remove_file(&path).unwrap();
        assert_eq!(Stamp::of(&path), None);
    }
}
