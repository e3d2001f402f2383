"""The crates that are compiled: crisp-api, progenitor, and their users."""

import json
import shutil
import subprocess

from measure import quiet

# Endpoints that a support desk would use.
ENDPOINTS = [
    "list_conversations",
    "get_conversation",
    "create_new_conversation",
    "get_messages_in_conversation",
    "send_message_in_conversation",
    "update_message_in_conversation",
    "get_conversation_metas",
    "update_conversation_metas",
    "get_conversation_state",
    "change_conversation_state",
    "assign_conversation_routing",
    "block_incoming_messages_for_conversation",
    "mark_messages_read_in_conversation",
    "compose_message_in_conversation",
    "list_people_profiles",
    "get_people_profile",
    "add_new_people_profile",
    "update_people_profile",
    "get_people_data",
    "add_people_event",
]

# The latest versions at the time of writing. `reqwest` and `regress` match those of progenitor.
PROGENITOR = """[package]
name = "{name}"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
chrono = {{ version = "0.4", features = ["serde"] }}
futures = "0.3"
progenitor = "0.15"
regress = "0.12"
reqwest = {{ version = "0.13", default-features = false, features = ["json", "query", "stream"] }}
serde = {{ version = "1", features = ["derive"] }}
serde_json = "1"
uuid = {{ version = "1", features = ["serde", "v4"] }}
"""

PORT = """[package]
name = "port"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
crisp-api = {{ path = {path}, default-features = false, features = ["macros"] }}
"""

# Programs that do nothing, with the dependencies of a client: ours, and those of a client written by hand.
EMPTY = """[package]
name = "{name}"
version = "0.0.0"
edition = "2024"

[workspace]

[dependencies]
{dependencies}
"""
HANDWRITTEN = """reqwest = { version = "0.13", features = ["json"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
"""


class Project:
    """A package, its target directory, and its macro. TLS is disabled in all cases."""

    def __init__(self, folder, package, macro=None, flags=(), target=None):
        self.folder, self.package, self.macro, self.flags = folder, package, macro, flags
        self.target = target or folder / "target"
        self.source = folder / "src/lib.rs"
        self.original = self.source.read_text()
        self.edits = 0

    def cargo(self, command, *arguments):
        return ["cargo", command, "--package", self.package, *self.flags, *arguments,
                "--target-dir", self.target]

    def clean(self, profile="dev"):
        quiet(["cargo", "clean", "--package", self.package, "--profile", profile,
               "--target-dir", self.target], self.folder)

    def warm(self, release):
        self.edit()
        quiet(self.cargo("check"), self.folder)
        if release:
            quiet(self.cargo("build"), self.folder)
            quiet(self.cargo("build", "--release"), self.folder)

    def edit(self):
        self.edits += 1
        function = f"\n#[doc(hidden)]\npub fn __unrelated() -> u32 {{\n    {self.edits}\n}}\n"
        self.source.write_text(self.original + function)

    def rlib(self, profile):
        folder = {"dev": "debug"}.get(profile, profile)
        return self.target / folder / f"lib{self.package.replace('-', '_')}.rlib"

    def build_macro(self, target):
        # A user's build compiles macros without debug information.
        return ["env", "CARGO_PROFILE_DEV_DEBUG=false",
                "cargo", "build", "--package", self.macro, "--target-dir", target]

    def build_all(self, target):
        return ["cargo", "build", "--release", "--target-dir", target]

    def crates(self):
        """Returns the number of crates in a build of the package, including itself."""
        command = ["cargo", "tree", "--edges", "normal,build", "--prefix", "none", "--no-dedupe"]
        lines = subprocess.run(command, cwd=self.folder, check=True, capture_output=True, text=True).stdout
        return len({line.split(" (")[0] for line in lines.splitlines() if line})


def copy_clone(clone, folder):
    """Copies the repository and returns the project of crisp-api."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=clone, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        source, copy = clone / name, folder / name
        if source.is_file():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, copy)
    return Project(folder, "crisp-api", "crisp-api-macros", flags=["--no-default-features"])


def our_port(full, folder):
    """Creates a crate outside the workspace that annotates a trait."""
    methods = "\n".join(f"    fn {name}(&self);" for name in ENDPOINTS)
    code = (
        "//! A support desk.\n\n/// The port to Crisp.\n"
        "#[crisp_api::client(tier(website, plugin), bind(website_id))]\n"
        f"pub trait Desk {{\n{methods}\n}}\n"
    )
    write(folder, PORT.format(path=json.dumps(str(full.folder))), code)
    return share_lockfile(full, Project(folder, "port", target=full.target))


def progenitor(folder, document, full=None):
    """Creates a crate in which progenitor generates a client for the document."""
    code = 'progenitor::generate_api!("openapi.json");\n'
    write(folder, PROGENITOR.format(name=folder.name), code)
    (folder / "openapi.json").write_text(json.dumps(document, indent=1))
    project = Project(folder, folder.name, "progenitor-macro", target=full and full.target)
    if full:
        return share_lockfile(full, project)
    quiet(["cargo", "generate-lockfile"], folder)
    return project


def empty(full, folder, dependencies=None):
    """Creates a program that only depends on crisp-api, or on `dependencies`."""
    ours = f"crisp-api = {{ path = {json.dumps(str(full.folder))} }}\n"
    write(folder, EMPTY.format(name=folder.name, dependencies=dependencies or ours), "")
    (folder / "src/main.rs").write_text("fn main() {}\n")
    return share_lockfile(full, Project(folder, folder.name))


def share_lockfile(full, project):
    """Uses the same dependency versions, so that they are built once."""
    shutil.copy2(full.folder / "Cargo.lock", project.folder / "Cargo.lock")
    return project


def write(folder, manifest, code):
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "Cargo.toml").write_text(manifest)
    (folder / "src/lib.rs").write_text(code)
