"""Checks the spec with independent tools.

Validates the official files against the JSON schema for editors, and the OpenAPI export on standard input
against the OpenAPI 3.1 specification. Requires jsonschema and openapi-spec-validator.
"""

import json
import pathlib
import sys
import tomllib

import jsonschema
from openapi_spec_validator import validate

root = pathlib.Path(__file__).resolve().parent.parent
schema = json.loads((root / "spec/schema.json").read_text())
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

files = sorted((root / "spec/official").glob("*/*.toml"))
files += sorted((root / "spec/tests/good").glob("*.toml")) + sorted((root / "tests/specs").glob("*.toml"))
assert len(files) >= 36, files
for file in files:
    for error in validator.iter_errors(tomllib.loads(file.read_text())):
        sys.exit(f"{file.relative_to(root)}: {error.json_path}: {error.message}")

# The schema must also reject invalid files.
for name in ("unknown-key", "unknown-tier", "unknown-method", "malformed-type", "missing-route"):
    text = (root / f"spec/tests/bad/{name}.toml").read_text()
    if validator.is_valid(tomllib.loads(text)):
        sys.exit(f"the schema accepts {name}.toml")

document = json.load(sys.stdin)
validate(document)
operations = sum(len(item) for item in document["paths"].values())
print(f"{len(files)} files match the schema; {operations} operations are valid OpenAPI {document['openapi']}")
