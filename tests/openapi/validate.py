"""Validates requests against the exported OpenAPI document with openapi-core.

    pip install openapi-core openapi-spec-validator
    CRISP_REQUESTS=/tmp/requests.jsonl cargo test --test wire_official -- --ignored write_example_requests
    cargo run -q -p crisp-api-spec -- openapi | python tests/openapi/validate.py /tmp/requests.jsonl

Reads the document from standard input. Each argument is a file with one JSON object per request:
label, method, path, query as name-value pairs, and body. The first file must cover every operation.
Each request is also validated without each of its required values, which the document must reject.
"""

import base64
import json
import re
import sys
from urllib.parse import quote

from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest
from openapi_spec_validator import validate

BASIC = "Basic " + base64.b64encode(b"identifier:key").decode()


class Operations:
    """The operations of the document, searchable by method and path."""

    def __init__(self, document):
        self.all = []
        for template, item in document["paths"].items():
            for method, operation in item.items():
                self.all.append((method, self.pattern(template, operation), operation))
        # From the left, a literal segment takes precedence over a parameter.
        self.all.sort(key=lambda entry: entry[1].pattern.replace("(", "~"))

    @staticmethod
    def pattern(template, operation):
        trees = {p["name"] for p in operation["parameters"] if p.get("x-crisp-tree")}
        part = lambda match: "(.+)" if match[1] in trees else "([^/]+)"
        return re.compile("^" + re.sub(r"\{([^}]+)\}", part, template) + "$")

    def find(self, method, path):
        """Returns the operation, and the path with each parameter encoded as one segment."""
        for known, pattern, operation in self.all:
            match = pattern.match(path)
            if known == method.lower() and match:
                for at in range(len(match.groups()), 0, -1):
                    start, end = match.span(at)
                    path = path[:start] + path[start:end].replace("/", "%2F") + path[end:]
                return operation, path
        return None, path


def request(line, path, operation, body):
    """Converts a recorded request for openapi-core."""
    tiers = [tier for entry in operation["security"] for tier in entry]
    query = {}
    for name, value in line["query"]:
        query.setdefault(name, []).append(value)
    text = None if body is None else json.dumps(body).encode()
    return MockRequest(
        "https://api.crisp.chat",
        line["method"].lower(),
        "/v1" + quote(path, safe="/%:@"),
        args=query,
        headers={"X-Crisp-Tier": tiers[0], "Authorization": BASIC},
        data=text,
        content_type="application/json",
    )


def validation_error(api, *arguments):
    """Returns the reason for which the document rejects the request, or None."""
    try:
        api.validate_request(request(*arguments))
    except OpenAPIError as error:
        cause = error.__cause__ or error
        details = getattr(cause, "schema_errors", None) or [cause]
        return "; ".join(getattr(one, "message", None) or repr(one) for one in details)[:400]
    return None


def required_keys(document, schema):
    """Returns the keys that are required in every form of a body."""
    if "$ref" in schema:
        return required_keys(document, document["components"]["schemas"][schema["$ref"].split("/")[-1]])
    if "anyOf" in schema:
        return set.intersection(*(required_keys(document, form) for form in schema["anyOf"]))
    return set(schema.get("required", []))


def without_required(api, document, line, path, operation):
    """Yields each required value and the error of the request without it."""
    for parameter in operation["parameters"]:
        if parameter.get("in") == "query" and parameter["required"]:
            query = [pair for pair in line["query"] if pair[0] != parameter["name"]]
            yield "query." + parameter["name"], validation_error(api, {**line, "query": query}, path, operation, line["body"])
    if isinstance(line["body"], dict) and "requestBody" in operation:
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        for key in required_keys(document, schema) & set(line["body"]):
            body = {name: value for name, value in line["body"].items() if name != key}
            yield "body." + key, validation_error(api, line, path, operation, body)


def main():
    document = json.load(sys.stdin)
    validate(document)
    api = OpenAPI.from_dict(document)
    operations = Operations(document)
    failures, covered, requests, rejected = [], set(), 0, 0
    for index, file in enumerate(sys.argv[1:]):
        for line in map(json.loads, open(file, encoding="utf-8")):
            requests += 1
            operation, path = operations.find(line["method"], line["path"])
            if operation is None:
                failures.append(f"{line['label']}: no operation for {line['method']} {line['path']}")
                continue
            error = validation_error(api, line, path, operation, line["body"])
            if error is not None:
                failures.append(f"{line['label']}: {error}")
                continue
            if index == 0:
                covered.add(operation["operationId"])
            for location, error in without_required(api, document, line, path, operation):
                rejected += 1
                if error is None:
                    failures.append(f"{line['label']}: accepted without {location}")
    missing = {operation["operationId"] for _, _, operation in operations.all} - covered
    failures += [f"{name}: no request" for name in sorted(missing)]
    if not requests or not rejected or failures:
        sys.exit("\n".join(failures) or "no requests were checked")
    print(f"{requests} requests to {len(covered)} operations accepted, {rejected} incomplete requests rejected")


main()
