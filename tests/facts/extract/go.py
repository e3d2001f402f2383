#!/usr/bin/env python3
"""Prints the facts that the official Go client declares, one JSON object per line.

    git clone https://github.com/crisp-im/go-crisp-api
    python3 tests/facts/extract/go.py go-crisp-api > tests/facts/go-3.73.1-af7da07.jsonl

The format is described in ../README.md. The client's code is regular enough to be read line by
line; a line of an unknown form is an error.
"""

import json
import re
import sys
from fnmatch import fnmatchcase
from pathlib import Path

if len(sys.argv) != 2:
    sys.exit("usage: go.py FOLDER, where FOLDER is a checkout of go-crisp-api")
home = Path(sys.argv[1])
source = "\n".join(path.read_text() for path in sorted(home.glob("crisp/*.go")))
readme = (home / "README.md").read_text()
version = (home / "VERSION").read_text().strip()

STRUCT = re.compile(r"(?:^// (.*)\n)?^type (\w+) struct {\n((?:.*\n)*?)}", re.M)
SAME = re.compile(r"(?:^// (.*)\n)?^type (\w+) ((?!struct|func|service)\w+)$", re.M)
FIELD = re.compile(r"(\w+) +(\S.*?) +`json:\"(\w+)(,omitempty)?\"`")
METHOD = re.compile(
    r"^func \(service \*(\w+)Service\) (\w+)\((.*)\) \((.*)\) {\n((?:.*\n)*?)}", re.M
)
NUMBERS = re.compile(r"u?int(8|16|32|64)?$")


def type_of(go):
    """Returns the fact about a type as Go writes it."""
    if go.startswith("*"):
        return type_of(go[1:])
    if go.startswith("[]"):
        return {"list": type_of(go[2:])}
    if go.startswith("map[string]"):
        return {"map": type_of(go[len("map[string]") :])}
    if NUMBERS.match(go):
        return "integer"
    words = {"string": "string", "bool": "bool", "float32": "number", "float64": "number"}
    words["interface{}"] = "any"
    return words.get(go) or {"ref": go}


def fields_of(name):
    """Returns the fields of a struct. Those of an embedded struct come with it."""
    found = {}
    for line in structs[name].splitlines():
        if not (line := line.strip()) or line.startswith("//"):
            continue
        if line in structs:
            found = fields_of(line) | found
            continue
        if not (field := FIELD.fullmatch(line)):
            sys.exit(f"unknown field in {name}: {line}")
        _, go, key, omit = field.groups()
        fact = {"type": type_of(go)}
        # A value that is left out when empty does not tell whether the API needs it.
        if not omit or go.startswith("*"):
            fact["optional"] = bool(omit)
        found[key] = fact
    return found


structs = {name: body for _, name, body in STRUCT.findall(source)}
same = {name: to for _, name, to in SAME.findall(source) if to in structs or to == "string"}
lines = []

# Events: the README lists them, and a comment says which a struct maps. `message:send/text` is the
# form of `message:send` whose type is `text`.
listed = readme[readme.index("### Available realtime events") :]
events = re.findall(r"`([\w:]+(?:/\w+)?)`$", listed, re.M)
payloads = {}
for comment, name in [match[:2] for match in STRUCT.findall(source) + SAME.findall(source)]:
    if mapped := re.match(r"\w+ maps ([\w:*{},]+)(?: \((\w+) type\))?$", comment):
        pattern, variant = mapped.groups()
        inner = re.search(r"{(.*)}", pattern)
        options = inner.group(1).split(",") if inner else [""]
        for option in options:
            glob = re.sub(r"{.*}", option, pattern) + (f"/{variant}" if variant else "")
            payloads |= {event: name for event in events if fnmatchcase(event, glob)}
found = {}
for event in events:
    name, _, variant = event.partition("/")
    payload = {"ref": payloads[event]}
    if variant:
        found.setdefault(name, {"tag": "type", "variants": {}})["variants"][variant] = payload
    else:
        found[name] = payload
lines += [{"kind": "event", "name": name, "payload": payload} for name, payload in found.items()]


def method(service, name, parameters, results, body):
    """Returns the facts about a method, or None if it sends nothing."""
    sent = re.search(r'NewRequest\("(\w+)", url, (.+)\)$', body, re.M)
    written = re.search(r'url :?= (?:fmt\.Sprintf\()?"([^"]+)"(.*)', body)
    if not sent or not written:
        return None
    verb, value = sent.groups()
    known = {}
    for parameter in parameters.split(", "):
        key, _, go = parameter.partition(" ")
        known[key] = go
    path, _, query = written.group(1).partition("?")
    arguments = re.sub(r"url\.QueryEscape\((.*?)\)(?=[,)])", r"\1", written.group(2)).strip(",) ")
    names = iter(arguments.split(", "))
    route = re.sub(r"%\w", lambda _: f"{{{next(names)}}}", path)
    facts = {"kind": "method", "name": f"{service.lower()}.{name}", "method": verb}
    facts["route"] = f"/{route}"
    verbs = {"%s": "string", "%d": "integer", "%f": "number"}
    if query:
        pairs = [pair.split("=") for pair in query.split("&")]
        # The client always sends all of them.
        facts["query"] = {key: {"type": verbs[verb]} for key, verb in pairs}
    # A variable may hold a literal.
    if local := re.search(rf"\b{re.escape(value)} :?= (\w+{{.*)", body):
        value = local.group(1)
    if literal := re.match(r"(\w+){", value):
        facts["body"] = {"ref": literal.group(1)}
    elif value != "nil":
        facts["body"] = type_of(known[value])
    returned = results.split(", ")[0]
    facts["returns"] = None if returned == "*Response" else type_of(returned)
    return facts


for match in METHOD.findall(source):
    if facts := method(*match):
        lines.append(facts)

# Other types serve the client itself.
reached = {}
texts = [json.dumps(line) for line in lines]
while texts:
    for name in re.findall(r'"ref": "(\w+)"', texts.pop()):
        if name not in reached:
            known = name in same
            reached[name] = {"type": type_of(same[name])} if known else {"fields": fields_of(name)}
            texts.append(json.dumps(reached[name]))
lines += [{"kind": "type", "name": name, **fact} for name, fact in reached.items()]
lines.append({"kind": "about", "source": "go", "version": version})

for line in sorted(lines, key=lambda line: (line["kind"], line.get("name", ""))):
    print(json.dumps(line, sort_keys=True))
