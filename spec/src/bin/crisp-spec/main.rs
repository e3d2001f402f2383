//! `crisp-spec`: checks, lists, formats and exports endpoint specs.

mod commands;

use std::io::{ErrorKind, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// Checks, lists, formats and exports endpoint specs of the Crisp REST API.
///
/// Exit codes: 0 if all is well, 1 if there is a mistake, 2 if the command line is wrong.
#[derive(Parser)]
#[command(name = "crisp-spec", version)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks files beside the official spec, or the official spec alone
    Check {
        #[command(flatten)]
        files: SpecFiles,
    },
    /// Lists the endpoints
    List {
        /// As JSON, for other programs
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        files: SpecFiles,
    },
    /// Shows everything about one endpoint
    Show {
        /// The name of the endpoint, such as `get_website`
        endpoint: String,
        #[command(flatten)]
        files: SpecFiles,
    },
    /// Formats files in place, and keeps their comments
    Fmt {
        /// Changes nothing, and fails if a file is not formatted
        #[arg(long)]
        check: bool,
        /// The files
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Prints the spec as OpenAPI 3.1 in JSON
    Openapi {
        #[command(flatten)]
        files: SpecFiles,
    },
    /// Prints a first draft of an endpoint
    New {
        /// Method and path: `"GET /website/{website_id}/thing"`
        route: String,
        #[command(flatten)]
        files: SpecFiles,
    },
}

/// The spec that a command is about.
#[derive(Args)]
struct SpecFiles {
    /// Files that are merged over the official spec
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Leaves the official spec out
    #[arg(long)]
    no_official: bool,
}

fn main() -> ExitCode {
    let result = match CommandLine::parse().command {
        Command::Check { files } => commands::check(&files.sources()),
        Command::List { json, files } => commands::list(&files.sources(), json),
        Command::Show { endpoint, files } => commands::show(&files.sources(), &endpoint),
        Command::Fmt { check, files } => commands::fmt(&files, check),
        Command::Openapi { files } => commands::openapi(&files.sources()),
        Command::New { route, files } => commands::new(&files.sources(), &route),
    };
    match result {
        Ok(text) => {
            let mut stdout = std::io::stdout();
            match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
                // A reader that has seen enough closes the pipe, which is no mistake.
                Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                    eprintln!("error: the output cannot be written: {error}");
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
        let colored = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        commands::Sources { files: &self.files, official: !self.no_official, colored }
    }
}
