//! The program `crisp-api-mock`: the mock server for programs in any language.

use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::Parser;
use crisp_api_mock::{MockServer, WEBSITE_ID};

/// Runs a local mock server for the Crisp API.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Arguments {
    /// The port to listen on; 0 chooses a free port
    #[arg(long, default_value_t = 0)]
    port: u16,

    /// The address to listen on; `/mock/` stays limited to this machine
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,

    /// The seed of ids and random failures
    #[arg(long, default_value_t = 0)]
    seed: u64,

    /// The file in which the state is kept
    #[arg(long)]
    snapshot: Option<PathBuf>,

    /// A spec file with further endpoints; can be repeated
    #[arg(long)]
    spec: Vec<PathBuf>,

    /// Responds with 501 instead of example values
    #[arg(long)]
    strict: bool,

    /// Adds the workspace `website_1` with one object of each kind
    #[arg(long)]
    examples: bool,
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let mut builder = MockServer::builder()
        .seed(arguments.seed)
        .address(SocketAddr::new(arguments.host, arguments.port))
        .strict(arguments.strict);
    for path in &arguments.spec {
        builder = builder.spec(path);
    }
    if let Some(path) = &arguments.snapshot {
        builder = builder.snapshot(path);
    }
    if arguments.examples {
        builder = builder.examples();
    }
    let mock = builder.start().await?;
    let mut text = format!("listening on {}\n", mock.base_url());
    for (tier, (identifier, key)) in [
        ("website", mock.website_token()),
        ("plugin", mock.plugin_token()),
        ("user", mock.user_token()),
    ] {
        text.push_str(&format!("{tier} token {identifier}:{key}\n"));
    }
    text.push_str(&format!("workspace {WEBSITE_ID}\n"));
    // A program that reads no more than the first line may have closed the pipe.
    let _ = io::stdout().write_all(text.as_bytes());
    terminated().await?;
    mock.stop()
}

/// Waits for a signal to stop.
#[cfg(unix)]
async fn terminated() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

/// Waits for a signal to stop.
#[cfg(not(unix))]
async fn terminated() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
