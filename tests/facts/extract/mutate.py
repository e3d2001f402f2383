#!/usr/bin/env python3
"""Plants errors in copies of the official spec, and prints how many of them the checks find.

    cargo test --no-run --test conformance --test wire_official
    cargo build -p crisp-api-spec
    python3 tests/facts/extract/mutate.py            # exits with 1 below 95 %
    python3 tests/facts/extract/mutate.py --seed 7   # other errors

The checks are those of CI that read the spec: `crisp-spec check`, the comparisons in this folder, and
the tests that `CRISP_SPEC` points to a folder of spec files. An error counts as found if one of them fails.
"""

import argparse
import datetime
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path

import compare
import provenance

ROOT = compare.FACTS.parent.parent
# Why no check can find an error, by its kind, if no source shows the changed part.
UNSHOWN = "no source shows this part"
EXPLAINED = {
    "retype": "no source tells these types apart",
    "require": "no source tells whether the field is required, and no payload lacks it",
    "relax": "no source tells whether the field is required",
    "enum": "no source lists the values, and no payload has the one removed",
}


class Planter:
    """Changes one line of the spec at a time."""

    def __init__(self, folder, seed):
        self.folder, self.random = folder, random.Random(seed)
        self.files = {path: path.read_text().split("\n") for path in sorted(folder.glob("**/*.toml"))}
        self.lines = [
            (path, index, section, line)
            for path, lines in self.files.items()
            for index, section, line in sections(lines)
        ]
        self.spec = provenance.Evidence(folder)

    def pick(self, wanted):
        found = [entry for entry in self.lines if wanted(*entry[2:])]
        return self.random.choice(found)

    def field(self, wanted=lambda fact: True):
        def is_field(section, line):
            name = re.match(r"(\w+) += ", line)
            if not name or section[0] != "type" or name[1].startswith("_"):
                return False
            return wanted(self.spec.fields(section[1])[name[1]])

        return self.pick(is_field)

    def plant(self, kind):
        """Returns a description of an error, and the changed file with its lines."""
        path, index, section, line = getattr(self, kind)()
        before, lines = self.files[path][index], list(self.files[path])
        lines[index : index + 1] = [] if line is None else line.split("\n")
        return f"{kind}: {'.'.join(section)}: {before} -> {line}", path, "\n".join(lines)

    def rename(self):
        path, index, section, line = self.field()
        return path, index, section, re.sub(r"^(\w+)", r"\1_x", line)

    def retype(self):
        def change(text):
            for old, new in (("string", "u32"), ("bool", "string"), ("u32", "string"),
                             ("Timestamp", "string"), ("date", "Timestamp"), ("f64", "string")):  # fmt: skip
                if re.search(rf'"\[?{old}\b', text):
                    return re.sub(rf'("\[?){old}\b', rf"\g<1>{new}", text, count=1)
            return None

        path, index, section, line = self.field(
            lambda fact: re.search(r"^\W*(string|bool|u32|Timestamp|date|f64)\W*$", str(fact["type"]))
        )
        return path, index, section, change(line)

    def require(self):
        path, index, section, line = self.field(lambda fact: fact["optional"])
        line = re.sub(r'\?"', '"', line, count=1)
        return path, index, section, re.sub(r' = (\[\]|\{\})"', '"', line, count=1)

    def relax(self):
        path, index, section, line = self.field(
            lambda fact: not fact["optional"] and "tag" not in fact
        )
        return path, index, section, re.sub(r'= (\{ type = )?"([^"]*)"', r'= \1"\2?"', line, count=1)

    def drop(self):
        path, index, section, _ = self.field()
        return path, index, section, None

    def add(self):
        path, index, section, line = self.field()
        return path, index, section, f'{line}\n{self.random.choice(NAMES)} = "string?"'

    def query(self):
        path, index, section, line = self.pick(
            lambda section, line: section[0] == "query" and " = " in line
        )
        return path, index, section, re.sub(r"^(\w+)", r"\1_x", line)

    def key(self, name, change):
        path, index, section, line = self.pick(
            lambda section, line: section[0] == "endpoint" and re.match(rf"{name} +=", line)
        )
        return path, index, section, change(line)

    def tier(self):
        change = {'"website"': '"plugin"', '"user", "plugin"': '"user"', '"user"': '"plugin"'}

        def other(line):
            old = next((old for old in change if f"[{old}]" in line), None)
            return line.replace(old, change[old]) if old else None

        return self.key("tiers(_inferred)?", other)

    def scope(self):
        return self.key("scope", lambda line: line.replace('"website:', '"website:x', 1)
                        if "website:" in line else None)  # fmt: skip

    def page(self):
        return self.key("page", lambda line: None)

    def enum(self):
        path, index, section, line = self.pick(
            lambda section, line: section[0] == "enum" and line.startswith("values")
            and line.count(",") > 0
        )  # fmt: skip
        values = re.findall(r'"[^"]*"', line)
        values.remove(self.random.choice(values))
        return path, index, section, f"values = [{', '.join(values)}]"

    def event(self):
        path, index, section, line = self.pick(
            lambda section, line: section[0] == "event" and re.match(r"payload|tiers|hooks|\[", line)
        )
        if line.startswith("["):
            return path, index, section, line.replace(':', ':x', 1)
        if line.startswith("tiers"):
            return path, index, section, None if "website" in line else 'tiers = ["user", "website"]'
        if line.startswith("hooks"):
            return path, index, section, None
        payloads = sorted({event["payload"] for event in self.spec.events.values()})
        payloads.remove(re.search(r'"(\w+)"', line)[1])
        return path, index, section, f'payload = "{self.random.choice(payloads)}"'


KINDS = (
    "rename", "retype", "require", "relax", "drop", "add",
    "query", "tier", "scope", "page", "enum", "event",
)  # fmt: skip
NAMES = ("priority", "language", "owner_id", "visible", "source_url", "external_id")


def sections(lines):
    """Yields the index, the section and the text of each line."""
    section = ("", "")
    for index, line in enumerate(lines):
        if header := re.match(r'\[(\w+)\."?([\w:]+)"?(\.query)?(\..*)?\]$', line):
            kind, name, query, other = header.groups()
            section = ("other" if other else "query" if query else kind, name)
        if line and not line.startswith("#"):
            yield index, section, line


def binaries():
    """Returns the newest builds of the checks."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug"
    tests = []
    for name in ("conformance", "wire_official"):
        found = [path for path in (target / "deps").glob(f"{name}-*") if not path.suffix]
        if not found:
            sys.exit(f"build the test `{name}` first")
        tests.append(max(found, key=lambda path: path.stat().st_mtime))
    return target / "crisp-spec", tests


def python_problems(folder):
    sources = [compare.Source(path) for path in sorted(compare.FACTS.glob("*-[0-9]*.jsonl"))]
    differences = compare.compare(compare.Spec(folder), sources)
    entries = tomllib.loads((compare.FACTS / "differences.toml").read_text())["difference"]
    problems = compare.check(differences, entries, datetime.date.today())
    if problems:
        return "compare"
    evidence = provenance.Evidence(folder)
    files = [provenance.File(evidence, path) for path in folder.glob("**/*.toml")]
    return "provenance" if any(True for file in files for _ in file.problems()) else None


def found_by(folder):
    """Returns the name of the check that finds an error, or None."""
    program, tests = binaries()
    files = [str(path) for path in sorted(folder.glob("**/*.toml"))]
    check = subprocess.run([program, "check", "--no-official", *files], capture_output=True)
    if check.returncode or b"warning" in check.stderr:
        return "crisp-spec check"
    if name := python_problems(folder):
        return name
    for test in tests:
        environment = os.environ | {"CRISP_SPEC": str(folder), "CARGO_MANIFEST_DIR": str(ROOT)}
        run = subprocess.run([test, "-q"], cwd=ROOT, env=environment, capture_output=True)
        if run.returncode:
            return test.name.split("-")[0]
    return None


def main():
    parser = argparse.ArgumentParser(description="Plants errors in copies of the official spec.")
    parser.add_argument("--seed", type=int, default=1, help="choose other errors")
    parser.add_argument("--each", type=int, default=6, help="the number of errors of each kind")
    parser.add_argument("--verbose", action="store_true", help="print every error")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder) / "official"
        shutil.copytree(compare.SPEC, folder)
        if name := found_by(folder):
            sys.exit(f"`{name}` fails without a planted error")
        planter, counts, missed = Planter(folder, arguments.seed), Counter(), []
        for kind in KINDS:
            for _ in range(arguments.each):
                description, path, text = planter.plant(kind)
                original = path.read_text()
                path.write_text(text)
                name = found_by(folder)
                path.write_text(original)
                counts[name] += 1
                if name is None:
                    missed.append(description)
                if arguments.verbose:
                    print(f"{name or 'MISSED'}: {description}", flush=True)
    planted = len(KINDS) * arguments.each
    print(f"found {planted - len(missed)} of {planted} planted errors: {dict(counts)}")
    for description in missed:
        print(f"missed {description}\n  {EXPLAINED.get(description.partition(':')[0], UNSHOWN)}")
    sys.exit(0 if len(missed) * 20 <= planted else 1)


if __name__ == "__main__":
    main()
