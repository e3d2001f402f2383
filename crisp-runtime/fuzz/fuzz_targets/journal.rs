//! A journal with any content is opened or rejected, and every entry that was accepted can be read back.
//!
//! The first byte of the input selects whether the rest is the content of the file or the result of a
//! step.

#![no_main]

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use crisp_api::bulk::Journal;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    // In memory, if the system has such a folder, because a journal waits for the disk.
    let folder = PathBuf::from("/dev/shm");
    let folder = if folder.is_dir() { folder } else { std::env::temp_dir() };
    folder.join(format!("crisp-fuzz-{}.journal", std::process::id()))
});

fuzz_target!(|bytes: &[u8]| {
    let [kind, rest @ ..] = bytes else { return };
    let _ = fs::remove_file(&*FILE);
    let value = match kind % 2 {
        0 => {
            let header = b"{\"journal\":\"crisp-api\",\"version\":1}\n";
            let content = if kind % 4 == 0 { [header, rest].concat() } else { rest.to_vec() };
            fs::write(&*FILE, content).expect("the folder is writable");
            Value::Null
        }
        _ => match serde_json::from_slice(rest) {
            Ok(value) => value,
            Err(_) => return,
        },
    };
    let Ok(journal) = Journal::open(&*FILE) else { return };
    journal
        .step("item", "fuzz")
        .finish(&value)
        .expect("every value that can be parsed can be stored");
    drop(journal);
    let journal = Journal::open(&*FILE).expect("the journal can be opened again");
    assert_eq!(journal.step("item", "fuzz").result::<Value>().expect("it is JSON"), Some(value));
});
