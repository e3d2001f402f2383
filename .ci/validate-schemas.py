"""Checks the JSON Schemas of the module `dynamic` with an independent validator.

Reads lines with a name, a schema and an example that must match it. An example in which a number became a
list must not match. Requires jsonschema.
"""

import json
import sys

import jsonschema

checked = 0
rejected = 0
for line in open(sys.argv[1]):
    case = json.loads(line)
    name, schema, example = case["name"], case["schema"], case["example"]
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for error in validator.iter_errors(example):
        sys.exit(f"{name}: {error.json_path}: {error.message}")
    checked += 1
    if isinstance(example, dict):
        for key in example:
            rejected += not validator.is_valid({**example, key: [[[]]]})
assert rejected > 500, rejected
print(f"{checked} schemas resolve and accept their examples; {rejected} wrong examples are rejected")
