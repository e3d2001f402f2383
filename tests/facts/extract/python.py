#!/usr/bin/env python3
"""Prints the facts that the official Python client declares, one JSON object per line.

    pip download --no-deps --no-binary :all: crisp-api==1.1.23
    tar xzf crisp_api-1.1.23.tar.gz
    python3 tests/facts/extract/python.py crisp_api-1.1.23 > tests/facts/python-1.1.23.jsonl

The format is described in ../README.md. The client has no types: only methods, routes and queries
are known, and whether there is a body. Its methods are called with placeholders for arguments, on
a parent that notes what they would send.
"""

import importlib.util
import inspect
import json
import re
import sys
import urllib.parse
from pathlib import Path

if len(sys.argv) != 2:
    sys.exit("usage: python.py FOLDER, where FOLDER is the unpacked source distribution")
home = Path(sys.argv[1])
version = re.search(r"^Version: (.*)", (home / "PKG-INFO").read_text(), re.M).group(1)


class Parent:
    """Notes the request that a method would send."""

    def __getattr__(self, verb):
        def note(route, argument=None):
            self.sent = ({"remove": "DELETE"}.get(verb, verb.upper()), route, argument)

        return note


lines = [{"kind": "about", "source": "python", "version": version}]
for path in sorted(home.glob("crisp_api/resources/*.py")):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for _, resource in inspect.getmembers(module, inspect.isclass):
        parent = Parent()
        for name, method in inspect.getmembers(resource(parent), inspect.ismethod):
            if name.startswith("_"):
                continue
            method(*(f"{{{parameter}}}" for parameter in inspect.signature(method).parameters))
            verb, route, argument = parent.sent
            route, _, query = urllib.parse.unquote(route).partition("?")
            facts = {"kind": "method", "name": f"{path.stem}.{name}", "method": verb}
            facts["route"] = route.rstrip("/")
            if query:
                names = [pair.partition("=")[0] for pair in query.split("&")]
                facts["query"] = {key: {"type": "any"} for key in names}
            elif argument and verb == "GET":
                facts["query"] = "object"
            elif argument:
                facts["body"] = "any"
            lines.append(facts)

for line in sorted(lines, key=lambda line: (line["kind"], line.get("name", ""))):
    print(json.dumps(line, sort_keys=True))
