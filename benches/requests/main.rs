//! Measures the cost of a request. The script `run` uses the subcommands `serve`, `allocations`,
//! `repeat` and `load`.

mod client;
mod server;

use std::env;
use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

use client::{Client, Work};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["serve", gzip_file] => server::serve(gzip_file),
        ["allocations", address] => allocations(address),
        ["repeat", client, work, address, count] => {
            let (client, work) = (Client::new(client, address)?, Work::named(work)?);
            one_thread()?.block_on(client.repeat(work, count.parse()?))
        }
        ["load", client, address, count, in_flight] => {
            load(Client::new(client, address)?, count.parse()?, in_flight.parse()?)
        }
        _ => Err("see benches/requests/run".into()),
    }
}

fn one_thread() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

/// Counts the allocations of one request. The whole client runs in this thread.
fn allocations(address: &str) -> Result<()> {
    const COUNT: u64 = 1000;
    for name in ["ours", "reqwest"] {
        for method in ["get", "post"] {
            let (client, work) = (Client::new(name, address)?, Work::named(method)?);
            let runtime = one_thread()?;
            runtime.block_on(client.repeat(work, 50))?;
            let mut result = Ok(());
            let info = allocation_counter::measure(|| {
                result = runtime.block_on(client.repeat(work, COUNT));
            });
            result?;
            println!("{name} {method} {} {}", info.count_total / COUNT, info.bytes_total / COUNT);
        }
    }
    Ok(())
}

/// Prints the GET requests per second with this number of requests in flight.
fn load(client: Client, count: u64, in_flight: u64) -> Result<()> {
    one_thread()?.block_on(async {
        let client = Arc::new(client);
        client.repeat(Work::Get, 50).await?;
        let start = Instant::now();
        let each = count / in_flight;
        let tasks: Vec<_> = (0..in_flight)
            .map(|_| {
                let client = Arc::clone(&client);
                tokio::spawn(async move { client.repeat(Work::Get, each).await })
            })
            .collect();
        for task in tasks {
            task.await??;
        }
        println!("{:.0}", (each * in_flight) as f64 / start.elapsed().as_secs_f64());
        Ok(())
    })
}
