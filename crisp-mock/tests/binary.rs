//! The program: its output, its end, and snapshots that survive a kill.

#![allow(missing_docs, reason = "these are tests")]
#![cfg(all(unix, feature = "cli"))]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

struct Program {
    child: Child,
    address: String,
}

impl Program {
    fn start(arguments: &[&str], limit: Option<u32>) -> Self {
        let program = env!("CARGO_BIN_EXE_crisp-api-mock");
        let mut command = match limit {
            Some(limit) => {
                let mut shell = Command::new("sh");
                shell.arg("-c").arg(format!("ulimit -n {limit}; exec \"$0\" \"$@\"")).arg(program);
                shell
            }
            None => Command::new(program),
        };
        let mut child = command.args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let address = first.strip_prefix("listening on http://").unwrap().trim();
        let address = address.strip_suffix("/v1").unwrap().to_owned();
        Self { child, address }
    }

    fn request(&self, method: &str, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let length = body.len();
        let head = format!("{method} {path} HTTP/1.1\r\nHost: x\r\nX-Crisp-Mock: 1\r\n");
        let request = format!("{head}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}");
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        let _ = stream.read_to_string(&mut response);
        response
    }

    fn say(&self, text: &str) {
        self.request("POST", "/mock/visitor/session_a", r#"{"action":"start"}"#);
        let body = format!(r#"{{"action":"say","text":"{text}"}}"#);
        let response = self.request("POST", "/mock/visitor/session_a", &body);
        assert!(response.starts_with("HTTP/1.1 202"), "{response}");
    }

    fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &pid]).status().unwrap().success());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn file(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("crisp-mock-{name}-{}.json", std::process::id()));
    let _ = std::fs::remove_file(&path);
    path
}

#[test]
fn ends_gracefully_and_keeps_the_state() {
    let path = file("graceful");
    let arguments = ["--snapshot", path.to_str().unwrap()];
    let mut program = Program::start(&arguments, None);
    program.say("kept");
    program.signal("-TERM");
    assert!(program.child.wait().unwrap().success());
    let program = Program::start(&arguments, None);
    assert!(program.request("GET", "/mock/snapshot", "").contains("kept"));
    std::fs::remove_file(&path).unwrap();
}

#[test]
fn a_snapshot_survives_kill_9_at_any_time() {
    let path = file("kill");
    let arguments = ["--snapshot", path.to_str().unwrap()];
    for round in 0..8 {
        let program = Program::start(&arguments, None);
        // Every start reads a complete snapshot; the rounds end at different points of a write.
        for index in 0..20 {
            program.say(&format!("{round}-{index}-{}", "x".repeat(2_000)));
        }
        std::thread::sleep(Duration::from_millis(90 + round * 7));
        program.signal("-KILL");
        drop(program);
        if let Ok(text) = std::fs::read_to_string(&path) {
            serde_json::from_str::<serde_json::Value>(&text).expect("the snapshot is complete");
        }
    }
    std::fs::remove_file(&path).unwrap();
}

#[test]
fn survives_running_out_of_file_descriptors() {
    let program = Program::start(&[], Some(24));
    let held: Vec<_> = (0..60)
        .filter_map(|_| {
            let address = program.address.parse().unwrap();
            TcpStream::connect_timeout(&address, Duration::from_millis(200)).ok()
        })
        .collect();
    assert!(held.len() > 24);
    std::thread::sleep(Duration::from_millis(200));
    drop(held);
    let deadline = Instant::now() + Duration::from_secs(30);
    while !program.request("GET", "/mock/clock", "").starts_with("HTTP/1.1 200") {
        assert!(Instant::now() < deadline);
        std::thread::sleep(Duration::from_millis(100));
    }
}
