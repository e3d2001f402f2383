//! The command-line tool `crisp-spec`, which checks, lists, formats and exports endpoint specs.

mod commands;

use std::io::{ErrorKind, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// Checks, lists, formats and exports endpoint specs of the Crisp REST API.
///
/// Exit codes: 0 on success, 1 if a command fails or finds an error, 2 if the arguments are invalid.
#[derive(Parser)]
#[command(name = "crisp-spec", version)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks the official spec and any files that extend it
    Check {
        #[command(flatten)]
        files: SpecFiles,
    },
    /// Lists the endpoints
    List {
        /// Prints JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        files: SpecFiles,
    },
    /// Shows the details of an endpoint
    Show {
        /// The name of the endpoint, such as `get_website`
        endpoint: String,
        #[command(flatten)]
        files: SpecFiles,
    },
    /// Counts endpoints, fields and events by the evidence for them
    Provenance {
        /// Prints JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        files: SpecFiles,
    },
    /// Formats files in place
    Fmt {
        /// Fails if a file is not formatted, and changes nothing
        #[arg(long)]
        check: bool,
        /// The files to format
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Prints the spec as OpenAPI 3.1, in JSON
    Openapi {
        /// Accepts only the keys and values that the spec lists
        #[arg(long)]
        closed: bool,
        #[command(flatten)]
        files: SpecFiles,
    },
    /// Prints a draft of an endpoint
    New {
        /// The method and path, such as `"GET /website/{website_id}/thing"`
        route: String,
        #[command(flatten)]
        files: SpecFiles,
    },
}

/// The spec that a command works on.
#[derive(Args)]
struct SpecFiles {
    /// Files that extend or override the official spec
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Excludes the official spec
    #[arg(long)]
    no_official: bool,
}

fn main() -> ExitCode {
    let result = match CommandLine::parse().command {
        Command::Check { files } => commands::check(&files.sources()),
        Command::List { json, files } => commands::list(&files.sources(), json),
        Command::Show { endpoint, files } => commands::show(&files.sources(), &endpoint),
        Command::Provenance { json, files } => commands::provenance(&files.sources(), json),
        Command::Fmt { check, files } => commands::fmt(&files, check, is_colored()),
        Command::Openapi { closed, files } => commands::openapi(&files.sources(), closed),
        Command::New { route, files } => commands::new(&files.sources(), &route),
    };
    match result {
        Ok(text) => {
            let mut stdout = std::io::stdout();
            match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
                // A closed pipe is not an error: a program such as `head` has read enough.
                Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                    eprintln!("error: cannot write to standard output: {error}");
                    ExitCode::FAILURE
                }
                _ => ExitCode::SUCCESS,
            }
        }
        Err(text) => {
            eprintln!("{}", text.trim_end());
            ExitCode::FAILURE
        }
    }
}

impl SpecFiles {
    fn sources(&self) -> commands::Sources<'_> {
        let official = !self.no_official;
        commands::Sources { files: &self.files, official, colored: is_colored() }
    }
}

/// Returns whether diagnostics have colors.
fn is_colored() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}
