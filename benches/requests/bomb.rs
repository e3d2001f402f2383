//! Prints the growth of peak memory, in kB, during an oversized response.
//!
//! This is a separate program because counting allocations changes how memory grows.

#[expect(dead_code, reason = "the `requests` program uses the rest")]
mod client;

use std::env;
use std::error::Error;

use client::{Client, Work};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [client, address, session] = &arguments[..] else {
        return Err("see benches/requests/run".into());
    };
    let client = Client::new(client, address)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(client.repeat(Work::Get, 50))?;
    let before = peak()?;
    if let Ok(()) = runtime.block_on(client.read(session)) {
        return Err("the response should have been rejected".into());
    }
    println!("{}", peak()? - before);
    Ok(())
}

/// Returns the peak memory of this process in kB.
fn peak() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let size = line
        .and_then(|line| line.trim().strip_suffix("kB"))
        .ok_or("`/proc/self/status` has no `VmHWM`")?;
    Ok(size.trim().parse()?)
}
