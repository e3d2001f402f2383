"""Checks the completions and hover texts of rust-analyzer in lib.rs.

Prints one line per check and fails if an expected item is missing.
"""

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CURSOR = "│"
TIMEOUT = 600  # seconds; the macro may have to be built first

MANIFEST = f"""\
[package]
name = "edited"
version = "0.0.0"
edition = "2024"

[dependencies]
crisp-api = {{ path = "{ROOT}", default-features = false }}

[workspace]
"""

# The text before a cursor, and some of the expected completions.
COMPLETIONS = [
    ("fn get_conv", ["get_conversation", "get_conversation_metas"]),
    ("include(website::{get_web", ["get_website", "get_website_settings"]),
    ("fn get_f", ["get_flags", "get_conversation"]),
    ("conversation.wai", ["waiting_since"]),
    ("flags[0].na", ["name"]),
    ("site.list_conv", ["list_conversations"]),
    (".filter_not", ["filter_not_resolved"]),
]

# A text that contains the hovered name, and some of the expected documentation.
HOVERS = [
    ("fn get_conversation(", ["Written by the user.", "GET /website/{website_id}/conversation/{session_id}"]),
    ("inbox.get_conversation(", ["Written by the user.", "Gets a conversation.", "Tiers:"]),
    ("fn get_flags(", ["Lists the flags of the workspace."]),
]


class Server:
    """A rust-analyzer process for one crate."""

    def __init__(self, crate):
        self.process = subprocess.Popen(
            ["rust-analyzer"],
            cwd=crate,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.responses = queue.Queue()
        self.ready = threading.Event()
        self.last_id = 0
        threading.Thread(target=self.listen, daemon=True).start()
        self.request(
            "initialize",
            processId=os.getpid(),
            rootUri=crate.as_uri(),
            capabilities={
                "experimental": {"serverStatusNotification": True},
                "general": {"positionEncodings": ["utf-8"]},
                "textDocument": {"hover": {"contentFormat": ["markdown"]}},
            },
            initializationOptions={"cachePriming": {"enable": False}, "checkOnSave": False},
        )
        self.write({"method": "initialized", "params": {}})

    def listen(self):
        while message := self.read():
            if message.get("method") == "experimental/serverStatus":
                if message["params"].get("quiescent"):
                    self.ready.set()
            elif "method" in message and "id" in message:
                self.write({"id": message["id"], "result": None})
            elif "id" in message:
                self.responses.put(message)

    def read(self):
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self.process.stdout.read(length)) if length else None

    def write(self, message):
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self.process.stdin.flush()

    def request(self, method, **params):
        self.last_id += 1
        self.write({"id": self.last_id, "method": method, "params": params})
        while True:
            response = self.responses.get(timeout=TIMEOUT)
            if response["id"] == self.last_id:
                return response.get("result")


def position(text, index):
    line_start = text.rfind("\n", 0, index) + 1
    column = len(text[line_start:index].encode())
    return {"line": text.count("\n", 0, index), "character": column}


def completions(server, document, text, before):
    location = position(text, text.index(before + CURSOR) + len(before))
    result = server.request("textDocument/completion", textDocument=document, position=location)
    items = result["items"] if isinstance(result, dict) else result or []
    return [item["label"].split("(")[0] for item in items]


def hover(server, document, text, code):
    location = position(text, text.index(code) + code.index("get_") + 1)
    result = server.request("textDocument/hover", textDocument=document, position=location)
    return result["contents"]["value"] if result else ""


def run_checks(server, crate):
    source = crate / "src" / "lib.rs"
    template = (HERE / "lib.rs").read_text()
    document = {"uri": source.as_uri()}
    text = template.replace(CURSOR, "")
    opened = {**document, "languageId": "rust", "version": 1, "text": text}
    server.write({"method": "textDocument/didOpen", "params": {"textDocument": opened}})
    if not server.ready.wait(TIMEOUT):
        sys.exit("rust-analyzer did not become ready")
    failures = 0
    for before, expected in COMPLETIONS:
        # No line has two cursors, so positions in the template equal positions in the text.
        found = completions(server, document, template, before)
        failures += report(f"{before}{CURSOR}", expected, found, sorted(found)[:8])
    for code, expected in HOVERS:
        found = hover(server, document, text, code)
        failures += report(code, expected, found, found[:300])
    return failures


def report(check, expected, found, shown):
    missing = [one for one in expected if one not in found]
    print(f"{'FAILED' if missing else 'ok':6} {check}")
    if missing:
        print(f"       missing: {', '.join(missing)}; found: {shown}")
    return bool(missing)


def main():
    with tempfile.TemporaryDirectory() as folder:
        crate = Path(folder)
        (crate / "src").mkdir()
        (crate / "Cargo.toml").write_text(MANIFEST)
        (crate / "src" / "lib.rs").write_text((HERE / "lib.rs").read_text().replace(CURSOR, ""))
        shutil.copy(HERE / "acme.toml", crate)
        shutil.copy(ROOT / "Cargo.lock", crate)
        server = Server(crate)
        try:
            failures = run_checks(server, crate)
        finally:
            server.process.kill()
            server.process.wait()
    sys.exit(f"{failures} checks failed" if failures else 0)


if __name__ == "__main__":
    main()
