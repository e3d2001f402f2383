//! Snapshots on disk.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crate::shared::Shared;
use crate::world::World;

/// The time for which changes are collected before they are written.
const PERIOD: Duration = Duration::from_millis(100);

/// Reads a snapshot. Returns `None` if the file does not exist.
pub(crate) fn read(path: &Path) -> io::Result<Option<World>> {
    match fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes)
            .map(Some)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.to_string())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Replaces a file in one step, so that a process that dies leaves the old or the new content.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let new = PathBuf::from(name);
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).open(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, path)?;
    // Only a synced folder keeps the new name after a power failure.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new("."))).and_then(|folder| folder.sync_all())
}

/// Writes a snapshot after changes, until the task is aborted.
pub(crate) async fn keep(path: PathBuf, shared: Arc<Shared>) {
    loop {
        shared.changed.notified().await;
        tokio::time::sleep(PERIOD).await;
        let text = shared.snapshot();
        let path = path.clone();
        let written = tokio::task::spawn_blocking(move || write(&path, &text)).await;
        if let Ok(Err(_)) = written {
            // The next change tries again. The state in memory is not affected.
            tokio::time::sleep(PERIOD).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_the_file() {
        let folder = std::env::temp_dir().join(format!("crisp-mock-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("snapshot.json");
        assert!(read(&path).unwrap().is_none());
        let world = World::new(1, &["w".to_owned()], 5);
        write(&path, &serde_json::to_string(&world).unwrap()).unwrap();
        let restored = read(&path).unwrap().unwrap();
        assert_eq!(restored.random, world.random);
        write(&path, "{").unwrap();
        assert_eq!(read(&path).unwrap_err().kind(), io::ErrorKind::InvalidData);
        fs::remove_dir_all(&folder).unwrap();
    }
}
