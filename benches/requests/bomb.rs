//! Prints by how many kB memory grows at its peak while an answer comes that is far too large.
//!
//! A program of its own, since one that counts its allocations moves what it makes larger.

#[expect(dead_code, reason = "the other program uses the rest")]
mod client;

use std::env;
use std::error::Error;

use client::{Client, Work};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [who, address, session] = &arguments[..] else {
        return Err("see benches/requests/run".into());
    };
    let client = Client::new(who, address)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(client.repeat(Work::Get, 50))?;
    let before = peak()?;
    if let Ok(()) = runtime.block_on(client.read(session)) {
        return Err("this cannot have been read".into());
    }
    println!("{}", peak()? - before);
    Ok(())
}

/// The most memory that this process had so far, in kB.
fn peak() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let size = line.and_then(|line| line.trim().strip_suffix("kB")).ok_or("there is no VmHWM")?;
    Ok(size.trim().parse()?)
}
