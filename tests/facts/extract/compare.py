#!/usr/bin/env python3
"""Compares the official spec with the facts about it, field by field and in both directions.

    python3 tests/facts/extract/compare.py          # the differences that are not accepted
    python3 tests/facts/extract/compare.py --all    # all differences, one JSON object per line
    python3 tests/facts/extract/compare.py --json   # one JSON object with everything

Exits with 0 if `differences.toml` accepts every difference and none of its entries is stale or
expired, and with 1 otherwise. ../README.md describes the data, the ids and the entries.
"""

import argparse
import datetime
import json
import re
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path

FACTS = Path(__file__).resolve().parent.parent
SPEC = FACTS.parent.parent / "spec" / "official"
BUILTINS = {
    "string": "string", "date": "string", "bool": "bool", "flag": "flag", "f64": "number",
    "Timestamp": "integer", "Fingerprint": "integer", "json": "any",
    **{name: "integer" for name in ("u8", "u16", "u32", "u64", "i32", "i64")},
}  # fmt: skip


class Shape:
    """What a type may be, without names: scalars, an enum's values, and what lists and so on hold.

    A record is a pair of its name and its fields; a field is a dictionary as in the facts.
    """

    def __init__(self):
        self.classes = set()
        self.values = None  # Of string enums; None if there are none.
        self.open = False  # Whether other strings than the values fit.
        self.items = []  # The types of list items.
        self.entries = []  # The types of map values.
        self.records = []

    def merge(self, other):
        self.classes |= other.classes
        if other.values is not None:
            self.values = (self.values or set()) | other.values
        self.open |= other.open
        self.items += other.items
        self.entries += other.entries
        self.records += other.records


class Spec:
    """The official spec, in the form of the facts."""

    def __init__(self, folder):
        self.types, self.enums, self.unions, self.ids = {}, {}, {}, set()
        self.endpoints, self.events = {}, {}
        for path in sorted(folder.glob("**/*.toml")):
            file = tomllib.loads(path.read_text())
            self.types |= file.get("type", {})
            self.enums |= file.get("enum", {})
            self.unions |= file.get("union", {})
            self.ids |= set(file.get("id", {}))
            self.endpoints |= file.get("endpoint", {})
            self.events |= file.get("event", {})

    def field(self, written):
        """Returns the fact about a field as the spec writes it."""
        field = {"type": written} if isinstance(written, str) else written
        text, default, _ = field["type"].partition(" = ")
        optional = text.endswith("?") or bool(default)
        text = text.rstrip("?")
        nullable = text.endswith(" | null")
        text = text.removesuffix(" | null")
        fact = {"type": text, "optional": optional, "nullable": nullable}
        return fact | ({"tag": field["tag"]} if "tag" in field else {})

    def fields(self, name):
        fields = {}
        for key, written in self.types[name].items():
            if key.startswith("_"):
                continue
            fields[key] = self.field(written)
            if tag := fields[key].get("tag"):
                variants = self.unions[fields[key]["type"]]["variants"]
                fact = {"type": {"enum": sorted(variants)}, "optional": False, "nullable": False}
                fields[tag] = fact
        return fields

    def shape(self, written):
        """Returns the shape of a type: text as in the spec, or a fact made by this class."""
        shape = Shape()
        if isinstance(written, list):
            for one in written:
                shape.merge(self.shape(one))
            return shape
        if isinstance(written, dict):
            shape.classes, shape.values, shape.open = {"string"}, set(written["enum"]), True
            return shape
        text = written.removesuffix(" | null")
        if text.startswith("["):
            shape.classes, shape.items = {"list"}, [text[1:-1]]
        elif text.startswith("{"):
            shape.classes, shape.entries = {"map"}, [text[1:-1]]
        elif text == "scalar":
            shape.classes, shape.open = {"string", "number", "bool"}, True
        elif text in BUILTINS or text in self.ids:
            shape.classes, shape.open = {BUILTINS.get(text, "string")}, True
        elif text in self.enums:
            return self.shape({"enum": self.enums[text]["values"]})
        elif text in self.unions:
            for variant in self.unions[text]["variants"].values():
                shape.merge(self.shape(variant))
        else:
            shape.classes, shape.records = {"record"}, [(text, self.fields(text))]
        return shape


class Source:
    """One file of facts."""

    def __init__(self, path):
        self.types, self.methods, self.events = {}, {}, {}
        for text in path.read_text().splitlines():
            line = json.loads(text)
            if line["kind"] == "about":
                self.name = line["source"]
                self.version = tuple(int(number) for number in re.findall(r"\d+", line["version"]))
            elif line["kind"] == "type":
                self.types[line["name"]] = line
            elif line["kind"] == "method":
                self.methods[line["name"]] = line
            else:
                self.events[line["name"]] = line
        # Only TypeScript tells a field that may be null from one that may be absent.
        self.knows_null = self.name == "node"

    def shape(self, fact, name):
        """Returns the shape of a type; `name` is for records that have none."""
        shape = Shape()
        if isinstance(fact, str):
            shape.classes, shape.open = {fact}, fact == "string"
        elif "ref" in fact:
            named = self.types[fact["ref"]]
            return self.shape(named if "fields" in named else named["type"], fact["ref"])
        elif "enum" in fact:
            shape.classes, shape.values = {"string"}, set(fact["enum"])
        elif "list" in fact:
            shape.classes, shape.items = {"list"}, [fact["list"]]
        elif "map" in fact:
            shape.classes, shape.entries = {"map"}, [fact["map"]]
        elif "fields" in fact:
            shape.classes, shape.records = {"record"}, [(name, fact["fields"])]
        elif "variants" in fact:
            for variant, one in fact["variants"].items():
                inner = self.shape(one, name)
                for record, fields in inner.records:
                    fields = fields | {fact["tag"]: {"type": {"enum": [variant]}}}
                    shape.records.append((record, fields))
                shape.classes.add("record")
        else:
            for index, one in enumerate(fact["one_of"]):
                shape.merge(self.shape(one, f"{name}.{index}"))
        return shape


def merged(records):
    """Returns one record for several: a field is optional if any of them may be without it."""
    if len(records) == 1:
        return records[0]
    fields = {}
    for key in {key: None for _, fields in records for key in fields}:
        facts = [fields[key] for _, fields in records if key in fields]
        types = [fact["type"] for fact in facts]
        distinct = [one for index, one in enumerate(types) if one not in types[:index]]
        fields[key] = {"type": distinct[0] if len(distinct) == 1 else distinct}
        fields[key]["nullable"] = any(fact.get("nullable") for fact in facts)
        known = [fact.get("optional") for fact in facts]
        if len(facts) < len(records) or any(known):
            fields[key]["optional"] = True
        elif None not in known:
            fields[key]["optional"] = False
        if tag := facts[0].get("tag"):
            fields[key]["tag"] = tag
    names = sorted({name for name, _ in records})
    return (names[0] if len(names) == 1 else f"{names[0]}+{len(names) - 1}"), fields


class Comparison:
    """Collects the differences between the spec and one source."""

    def __init__(self, spec, source, differences, compared):
        self.spec, self.source = spec, source
        self.differences, self.compared = differences, compared
        self.seen = set()

    def note(self, where, kind, **details):
        id = f"{self.source.name}/{where}/{kind}"
        self.differences[id] = {"id": id, **details}

    def types(self, where, name, written, fact, query=False):
        """Compares a type of the spec with one of the source; `name` is for nameless records."""
        facts = fact if isinstance(fact, list) else [fact]
        ours, theirs = self.spec.shape(written), Shape()
        for one in facts:
            theirs.merge(self.source.shape(one, name))
        if "any" in theirs.classes:
            return
        self.classes(where, ours, theirs, query)
        self.values(where, ours, theirs)
        for kind in ("items", "entries"):
            mine, other = getattr(ours, kind), getattr(theirs, kind)
            if mine and other:
                mark = "[]" if kind == "items" else "{}"
                self.types(where + mark, name + mark, mine, other)
        if ours.records and theirs.records:
            forms = isinstance(written, list) and len(written) > 1
            for mine, other in pairs(ours.records, theirs.records, forms):
                self.records(mine, other)

    def classes(self, where, ours, theirs, query):
        mine, other = set(ours.classes), set(theirs.classes)
        if "number" in other and "integer" in mine and "number" not in mine:
            other = other - {"number"} | {"integer"}  # Not every source tells integers apart.
        if "integer" in other and {"string", "number", "bool"} <= mine:
            other = other - {"integer"} | {"number"}
        if "object" in other:
            other = other - {"object"} | (mine & {"record", "map"} or {"object"})
        if "flag" in mine and (theirs.values == {"0", "1"} or query):
            other = other - {"string"} | {"flag"}
        if query and other & {"string"}:
            # In a query everything is text; most clients have no other type for it.
            return
        if mine != other:
            self.note(where, "type", spec=sorted(ours.classes), source=sorted(theirs.classes))

    def values(self, where, ours, theirs):
        if theirs.values is None or theirs.values == {"0", "1"}:
            return
        more = theirs.values - (ours.values or set())
        less = set() if theirs.open else (ours.values or set()) - theirs.values
        if more or less:
            self.note(where, "enum", only_in_spec=sorted(less), only_in_source=sorted(more))

    def records(self, ours, theirs):
        name = merged(theirs)[0]
        where = "type/" + "=".join(dict.fromkeys([ours[0], name]))
        if where in self.seen:
            return
        self.seen.add(where)
        fields = ours[1]
        tagged = {key: field["tag"] for key, field in fields.items() if "tag" in field}
        _, others = merged(theirs)
        # A record that leaves everything open does not tell what must be there.
        says = not all(fact.get("optional") for fact in others.values())
        for key in sorted(fields.keys() | others.keys()):
            mine, other, at = fields.get(key), others.get(key), f"{where}.{key}"
            self.compared.add((ours[0], key))
            if mine is None:
                self.note(at, "only-in-source", type=other["type"])
            elif other is None:
                self.note(at, "only-in-spec", type=mine["type"])
            else:
                self.presence(at, mine, other, says)
                if key in tagged and len(theirs) > 1:
                    self.variants(at, f"{name}.{key}", mine["type"], tagged[key], key, theirs)
                elif key not in tagged.values() or other["type"] != "string":
                    self.types(at, f"{name}.{key}", mine["type"], other["type"])

    def variants(self, where, name, union, tag, key, records):
        """Compares each variant of a union with the record that has its tag, or its name."""
        for variant, written in self.spec.unions[union]["variants"].items():
            found = []
            for record, fields in records:
                tags = self.source.shape(fields[tag]["type"], name).values
                if variant in tags if tags else f"{variant.capitalize()}Message" in record:
                    found.append(fields[key]["type"])
            if found:
                self.types(f"{where}:{variant}", f"{name}:{variant}", written, found)
            else:
                self.note(f"{where}:{variant}", "only-in-spec")

    def presence(self, where, mine, other, says):
        if says and other.get("optional") is not None and mine["optional"] != other["optional"]:
            self.note(where, "optional" if other["optional"] else "required")
        if not says and not mine["optional"]:
            self.note(where, "alone")
        if other.get("nullable") and not mine["nullable"]:
            self.note(where, "null")
        elif mine["nullable"] and not other.get("nullable") and self.source.knows_null:
            self.note(where, "not-null")

    def query(self, endpoint, facts):
        spec = self.spec.endpoints[endpoint]
        ours = {key: self.spec.field(written) for key, written in spec.get("query", {}).items()}
        queries = [fact.get("query", {}) for fact in facts]
        if "object" in queries:
            return
        # A method that never sends a parameter does not make it optional.
        theirs = {key: value for query in queries for key, value in query.items()}
        for key in sorted(ours.keys() | theirs.keys()):
            at = f"endpoint/{endpoint}?{key}"
            if key not in ours:
                self.note(at, "only-in-source", type=theirs[key]["type"])
            elif key not in theirs:
                self.note(at, "only-in-spec", type=ours[key]["type"])
            else:
                self.presence(at, ours[key], theirs[key], True)
                self.types(at, key, ours[key]["type"], theirs[key]["type"], query=True)

    def endpoint(self, endpoint, forms, facts):
        """Compares an endpoint, and its forms without a method of their own, with its methods."""
        self.query(endpoint, facts)
        bodies = [form["body"] for form in forms if "body" in form]
        bodies = [body if isinstance(body, str) else body["type"] for body in bodies]
        theirs = [fact["body"] for fact in facts if "body" in fact]
        at = f"endpoint/{endpoint}.body"
        if bodies and theirs:
            self.types(at, f"{endpoint}.body", bodies, theirs)
        elif bodies or theirs:
            self.note(at, "only-in-spec" if bodies else "only-in-source")
        returns = [fact["returns"] for fact in facts if "returns" in fact]
        ours, at = forms[0].get("returns"), f"endpoint/{endpoint}.returns"
        if facts[0]["method"] == "HEAD" or not returns:
            return
        if returns == [None] * len(returns):
            if ours:
                self.note(at, "only-in-spec", type=ours)
        elif not ours:
            self.note(at, "only-in-source", type=returns[0])
        else:
            self.types(at, f"{endpoint}.returns", ours, [one for one in returns if one])


def pairs(ours, theirs, forms):
    """Pairs the records of the spec with those of a source that they describe.

    `forms` tells that ours are the bodies of one endpoint's forms.
    """
    if len(ours) == 1:
        return [(ours[0], theirs)]
    chosen = []
    for record in theirs:
        keys = set(record[1])
        # The share of common keys; the name decides between equals.
        ranked = [(len(keys & set(own[1])) / len(keys | set(own[1])), own[0], own) for own in ours]
        share, _, best = max(ranked, key=lambda rank: rank[:2])
        # One record with the keys of all variants stands for the whole union.
        alone = len(theirs) == 1 and (forms or share <= 0.5)
        chosen.append((merged(ours) if alone else best, [record]))
    return chosen


def route(method, path):
    return method + " " + re.sub(r"{[^}]*}", "{}", path)


def compare(spec, sources):
    """Returns all differences by id."""
    differences, compared = {}, set()
    routes = defaultdict(list)
    for name, endpoint in spec.endpoints.items():
        routes[route(*endpoint["route"].split(" "))].append(name)
    for family in sorted({source.name for source in sources}):
        # An older version speaks only about what newer ones do not have.
        versions = [source for source in sources if source.name == family]
        versions.sort(key=lambda source: source.version)
        known, events, methods = set(), set(), set()
        for source in reversed(versions):
            comparison = Comparison(spec, source, differences, compared)
            matched = defaultdict(list)
            for name, method in source.methods.items():
                own = name.rpartition(".")[2]
                here = routes[route(method["method"], method["route"])]
                named = [one for one in here if own in spec.endpoints[one].get("aliases", [])]
                mains = [one for one in here if "form_of" not in spec.endpoints[one]]
                for endpoint in named or mains:
                    matched[endpoint].append(method)
                if not here:
                    comparison.note(f"method/{own}", "only-in-source", route=method["route"])
                methods.add(own)
            for endpoint in sorted(matched.keys() - known):
                table = spec.endpoints
                forms = [table[endpoint]] + [
                    form
                    for name, form in table.items()
                    if form.get("form_of") == endpoint and name not in matched
                ]
                comparison.endpoint(endpoint, forms, matched[endpoint])
            known |= matched.keys()
            for event in sorted(source.events.keys() - events):
                if event not in spec.events:
                    comparison.note(f"event/{event}", "only-in-source")
                elif payload := source.events[event].get("payload"):
                    ours = spec.events[event]["payload"]
                    comparison.types(f"event/{event}", event, ours, payload)
            events |= source.events.keys()
        for name, endpoint in spec.endpoints.items():
            if name not in known and endpoint.get("form_of") not in known:
                comparison.note(f"endpoint/{name}", "only-in-spec", route=endpoint["route"])
        if events:
            for event in sorted(spec.events.keys() - events):
                comparison.note(f"event/{event}", "only-in-spec")
            # Aliases are the names in the Node and Go clients.
            for alias in endpoint.get("aliases", []) if name in known else []:
                mine = family == ("node" if alias[0].islower() else "go")
                if mine and alias not in methods:
                    comparison.note(f"endpoint/{name}@{alias}", "only-in-spec")
    for name in spec.types:
        if not any(name in record.split("+") for record, _ in compared):
            differences[f"any/type/{name}/not-compared"] = {"id": f"any/type/{name}/not-compared"}
    return dict(sorted(differences.items()))


def check(differences, entries, today):
    """Returns what is wrong: differences that no entry accepts, and stale or expired entries."""
    problems, free = [], set(differences)
    for entry in entries:
        name, covered = entry["ids"][0], set()
        for pattern in entry["ids"]:
            expression = re.compile(".*".join(map(re.escape, pattern.split("*"))))
            found = {id for id in free if expression.fullmatch(id)}
            if not found:
                problems.append(f"stale: `{pattern}` covers no difference")
            covered |= found
            free -= found
        if len(covered) != entry["count"]:
            problems.append(f"stale: `{name}` covers {len(covered)}, not {entry['count']}")
        if not entry["reason"].strip():
            problems.append(f"no reason: `{name}`")
        if entry["expires"] <= today:
            problems.append(f"expired: `{name}` on {entry['expires']}")
    return [f"not accepted: {json.dumps(differences[id])}" for id in sorted(free)] + problems


def main():
    parser = argparse.ArgumentParser(description="Compares the official spec with the facts.")
    parser.add_argument("--all", action="store_true", help="print all differences")
    parser.add_argument("--json", action="store_true", help="print one JSON object with everything")
    parser.add_argument("--date", type=datetime.date.fromisoformat, help="check expiry on this date")
    parser.add_argument("--spec", type=Path, default=SPEC, help="compare this folder")
    arguments = parser.parse_args()
    sources = [Source(path) for path in sorted(FACTS.glob("*-[0-9]*.jsonl"))]
    differences = compare(Spec(arguments.spec), sources)
    accepted = FACTS / "differences.toml"
    entries = tomllib.loads(accepted.read_text())["difference"] if accepted.exists() else []
    problems = check(differences, entries, arguments.date or datetime.date.today())
    kinds = dict(sorted(Counter(id.rpartition("/")[2] for id in differences).items()))
    if arguments.json:
        report = {"differences": list(differences.values()), "kinds": kinds, "problems": problems}
        print(json.dumps(report, indent=1))
    elif arguments.all:
        for difference in differences.values():
            print(json.dumps(difference))
    else:
        for problem in problems:
            print(problem)
        print(f"{len(differences)} differences {kinds}, {len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
