#!/usr/bin/env python3
"""Compares `from` in the official spec with the evidence in tests/facts and tests/payloads.

    python3 tests/facts/extract/provenance.py           # what the spec claims without evidence
    python3 tests/facts/extract/provenance.py --write   # sets `from`, and marks nullable fields

Exits with 0 if every endpoint, field, query parameter and event names the best source that shows it,
and every nullable field is shown to be null or marked as unverified; otherwise with 1.
"""

import argparse
import csv
import json
import re
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

import compare

PAYLOADS = compare.FACTS.parent / "payloads"
# The best source first.
RANKS = (
    "export", "station", "logs", "hook", "quoted",
    "reference", "examples",
    "clients", "node", "node-10", "go", "python", "programs",
    "guess",
)  # fmt: skip
REAL = {"CrispExtractor": "export", "station": "station", "glog": "logs", "sparte": "hook"}
UNSHOWN = "no source shows null"


class Evidence(compare.Spec):
    """The spec, with the sources that show each part of it.

    A part is a tuple: `("endpoint", name)`, `("event", name)`, `("query", endpoint, name)` or
    `("field", type, name)`.
    """

    def __init__(self, folder):
        super().__init__(folder)
        self.shown, self.nulls = defaultdict(set), set()
        self.routes = defaultdict(list)
        for name, endpoint in self.endpoints.items():
            self.routes[compare.route(*endpoint["route"].split(" "))].append(name)
        self.read_clients()
        self.read_payloads()
        self.read_responses()

    def read_clients(self):
        sources = [compare.Source(path) for path in sorted(compare.FACTS.glob("*-[0-9]*.jsonl"))]
        evidence, records = self, compare.Comparison.records

        def collect(comparison, ours, theirs):
            source, others = name_of(comparison.source), compare.merged(theirs)[1]
            for key in ours[1].keys() & others.keys():
                for name in ours[0].split("+"):
                    evidence.shown["field", name, key].add(source)
                    if others[key].get("nullable"):
                        evidence.nulls.add((name, key))
            records(comparison, ours, theirs)

        compare.Comparison.records = collect
        compare.compare(self, sources)
        compare.Comparison.records = records
        for source in sources:
            for event, fact in source.events.items():
                if source.name == "docs" or "payload" in fact:
                    self.shown["event", event].add(name_of(source))
            for name, method in source.methods.items():
                self.read_method(name_of(source), name.rpartition(".")[2], method)

    def read_method(self, source, alias, method):
        here = self.routes[compare.route(method["method"], method["route"])]
        named = [name for name in here if alias in self.endpoints[name].get("aliases", [])]
        for name in named or here:
            queries = method.get("query", {})
            for key in queries if isinstance(queries, dict) else []:
                self.shown["query", name, key].add(source)
            # A source that does not tell what an endpoint returns says nothing about its data.
            if "returns" not in self.endpoints[name] or method.get("returns"):
                self.shown["endpoint", name].add(source)

    def read_payloads(self):
        rows = csv.DictReader((PAYLOADS / "index.tsv").open(), delimiter="\t")
        for row in rows:
            if row["confidence"] == "inferred":
                continue
            payload = json.loads((PAYLOADS / row["file"]).read_text())
            source, target = source_of(row), row["endpoint_or_event"]
            if row["kind"] in ("events", "webhooks"):
                if "raw_body" in payload:
                    continue  # A test vector for signatures.
                event, data = payload if isinstance(payload, list) else (target, payload["data"])
                if event in self.events:
                    self.shown["event", event].add(source)
                    self.walk(self.events[event]["payload"], data, source)
            for name in self.targets(target):
                endpoint = self.endpoints[name]
                if row["kind"] == "rest":
                    self.shown["endpoint", name].add(source)
                    if "returns" in endpoint:
                        self.walk(endpoint["returns"], payload.get("data", payload), source)
                elif row["kind"] == "requests" and "body" in endpoint:
                    body = endpoint["body"]
                    body = body if isinstance(body, str) else body["type"]
                    self.walk(body, payload, source)

    def read_responses(self):
        """Adds the queries, and the endpoints without data, that `http.jsonl` has recorded."""
        for line in (compare.FACTS / "http.jsonl").read_text().splitlines():
            fact = json.loads(line)
            success = 200 <= (fact.get("status") or 0) < 300
            if success and fact["basis"] == "recording":
                for key in fact.get("query", []):
                    self.shown["query", fact["endpoint"], key].add("station")
                if "returns" not in self.endpoints[fact["endpoint"]]:
                    self.shown["endpoint", fact["endpoint"]].add("station")

    def targets(self, target):
        method, _, path = target.partition(" ")
        return self.routes.get(compare.route(method, path), []) if path.startswith("/") else []

    def walk(self, written, value, source):
        """Notes which fields of a type a value shows."""
        text = written.removesuffix(" | null")
        if text.startswith("[") and isinstance(value, list):
            for item in value:
                self.walk(text[1:-1], item, source)
        elif text.startswith("{") and isinstance(value, dict):
            for item in value.values():
                self.walk(text[1:-1], item, source)
        elif text in self.unions:
            for variant in self.unions[text]["variants"].values():
                self.walk(variant, value, source)
        elif text in self.types and isinstance(value, dict):
            for key, field in self.fields(text).items():
                if key not in value:
                    continue
                self.shown["field", text, key].add(source)
                if value[key] is None:
                    self.nulls.add((text, key))
                elif "tag" in field:
                    variants = self.unions[field["type"]]["variants"]
                    if value.get(field["tag"]) in variants:
                        self.walk(variants[value[field["tag"]]], value[key], source)
                elif isinstance(field["type"], str):
                    self.walk(field["type"], value[key], source)

    def best(self, *part):
        shown = self.shown.get(part, set())
        if {"node", "go"} <= shown:
            shown = shown | {"clients"}
        return min(shown, key=RANKS.index, default="guess")


def name_of(source):
    if source.name == "node" and source.version[0] < 11:
        return "node-10"
    return "reference" if source.name == "docs" else source.name


def source_of(row):
    if row["confidence"] == "documented":
        return "examples"
    for part, name in REAL.items():
        if part in row["source"]:
            return name
    program = row["kind"] == "requests" and "log" not in row["source"]
    return "programs" if program else "quoted"


def keys_of(table):
    return [key for key in table if not key.startswith("_")]


class File:
    """A spec file: what it should say, and what it says."""

    def __init__(self, evidence, path):
        self.path, self.text = path, path.read_text()
        table = tomllib.loads(self.text)
        self.said, self.due = {}, {}
        default = table.get("from")
        for section in ("endpoint", "event"):
            for name, one in table.get(section, {}).items():
                self.add((section, name), one.get("from", default), evidence)
                for key, query in one.get("query", {}).items():
                    own = query.get("from") if isinstance(query, dict) else None
                    self.add(("query", name, key), own or default, evidence)
        self.unmarked = []
        for name, one in table.get("type", {}).items():
            for key in keys_of(one):
                own = one[key].get("from") if isinstance(one[key], dict) else None
                part = ("field", name, key)
                self.add(part, own or one.get("_from", default), evidence)
                marked = isinstance(one[key], dict) and "unverified" in one[key]
                nullable = evidence.fields(name)[key]["nullable"]
                if nullable and (name, key) not in evidence.nulls and not marked:
                    self.unmarked.append(part)

    def add(self, part, said, evidence):
        self.said[part], self.due[part] = said, evidence.best(*part)

    def problems(self):
        for part, due in self.due.items():
            if self.said[part] != due:
                place = "/".join(part)
                yield f"{self.path.name}: {place}: from {self.said[part]}, but the best is {due}"
        for part in self.unmarked:
            yield f"{self.path.name}: {'/'.join(part)}: {UNSHOWN}, and it is not unverified"

    def write(self):
        """Rewrites the file with the fewest keys that say what is due."""
        if not self.due:
            return
        default = Counter(self.group_defaults().values()).most_common(1)[0][0]
        written, section, inherited = [], None, default
        for line in self.text.split("\n"):
            line = re.sub(r', from = "[^"]*"', "", line)
            # In a type, `from` is a field.
            if re.match(r"_from +=" if section and section[0] == "type" else r"from +=", line):
                continue
            if header := re.match(r'\[(\w+)\."?([\w:]+)"?(\.query)?(\..*)?\]$', line):
                kind, name, query, other = header.groups()
                section = None if other else ("query" if query else kind, name)
                written.append(line)
                inherited = self.group_default(kind, name) or default
                if section and not query and inherited != default:
                    key = "_from" if kind == "type" else "from"
                    written.append(f'{key} = "{inherited}"')
                continue
            # Query parameters inherit from the file: an endpoint may be known better than its query.
            is_query = section and section[0] == "query"
            written.append(self.line(line, section, default if is_query else inherited))
        text = "\n".join(written)
        comment, _, rest = text.partition("\n")
        self.path.write_text(f'{comment}\n\nfrom = "{default}"\n{rest}')

    def group_defaults(self):
        groups = {part[:2] for part in self.due if part[0] in ("endpoint", "event")}
        groups |= {("type", part[1]) for part in self.due if part[0] == "field"}
        return {group: self.group_default(*group) for group in sorted(groups)}

    def group_default(self, kind, name):
        if kind in ("endpoint", "event"):
            return self.due[kind, name]
        fields = [due for part, due in self.due.items() if part[:2] == ("field", name)]
        return Counter(fields).most_common(1)[0][0] if fields else None

    def line(self, line, section, inherited):
        field = re.match(r'("?[\w.:-]+"?) += (.*)$', line)
        kind = {"type": "field", "query": "query"}.get(section and section[0])
        if not field or not kind:
            return line
        key, value = field.groups()
        part = (kind, section[1], key.strip('"'))
        if part not in self.due:
            return line
        extra = f', unverified = "{UNSHOWN}"' if part in self.unmarked else ""
        if self.due[part] != inherited:
            extra += f', from = "{self.due[part]}"'
        if not extra:
            return line
        value = value.removesuffix(" }") if value.startswith("{") else f"{{ type = {value}"
        return f"{key} = {value}{extra} }}"


def main():
    parser = argparse.ArgumentParser(description="Compares `from` in the spec with the evidence.")
    parser.add_argument("--spec", type=Path, default=compare.SPEC, help="check this folder")
    parser.add_argument("--write", action="store_true", help="set `from` in the files")
    arguments = parser.parse_args()
    evidence = Evidence(arguments.spec)
    files = [File(evidence, path) for path in sorted(arguments.spec.glob("**/*.toml"))]
    if arguments.write:
        for file in files:
            file.write()
        return
    problems = [problem for file in files for problem in file.problems()]
    print("\n".join(problems + [f"{len(problems)} problems"]))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
