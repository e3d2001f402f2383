"""Converts the OpenAPI 3.1 of `crisp-spec openapi` to the 3.0 that progenitor supports.

Unsupported features are dropped, always in favor of progenitor (less code to compile):

- webhooks, and the header with the tier of the token;
- open enums: `anyOf: [enum, string]` becomes the enum alone;
- other unions, and values of several types, which become arbitrary JSON;
- the schemas of query parameters that contain JSON, which become strings;
- statuses beyond one for success and one for errors, since progenitor requires one type of each.

The envelope `{error, reason, data}` remains, because users of progenitor decode it.
"""

import copy

METHODS = {"get", "put", "post", "delete", "head", "patch"}


def convert(document):
    """Returns the document as OpenAPI 3.0.3 without changing the argument."""
    document = copy.deepcopy(document)
    document["openapi"] = "3.0.3"
    document.pop("webhooks", None)
    components = document["components"]
    components.pop("parameters", None)
    components.pop("securitySchemes", None)
    components["schemas"] = {name: schema(s) for name, s in components["schemas"].items()}
    for response in components["responses"].values():
        contents(response)
    for _, operation in operations(document):
        convert_operation(operation)
    return document


def operations(document):
    """Yields each operation with its path item."""
    for item in document["paths"].values():
        for method in METHODS & item.keys():
            yield item, item[method]


def convert_operation(operation):
    operation.pop("security", None)
    operation["parameters"] = [p for p in operation["parameters"] if "$ref" not in p]
    for parameter in operation["parameters"]:
        if parameter.pop("content", None):
            parameter["schema"] = {"type": "string"}
        parameter["schema"] = schema(parameter["schema"])
    contents(operation.get("requestBody", {}))
    success = next(status for status in operation["responses"] if status.startswith("2"))
    response = operation["responses"][success]
    response.pop("headers", None)
    contents(response)
    operation["responses"] = {success: response, "4XX": {"$ref": "#/components/responses/Error"}}


def contents(holder):
    for content in holder.get("content", {}).values():
        content["schema"] = schema(content["schema"])


def schema(value):
    """Converts a schema and its subschemas."""
    value = dict(value)
    if "oneOf" in value:
        return {key: value[key] for key in ("description",) if key in value}
    if "anyOf" in value:
        value = any_of(value)
    if "const" in value:
        value["enum"] = [value.pop("const")]
    if isinstance(value.get("type"), list):
        types = [name for name in value["type"] if name != "null"]
        if len(types) < len(value["type"]):
            value["nullable"] = True
        if len(types) == 1:
            value["type"] = types[0]
        else:
            value = {key: value[key] for key in ("description",) if key in value}
    if "enum" in value and "type" not in value:
        value["type"] = "string"
    if isinstance(value.get("properties"), dict):
        value["properties"] = {name: schema(s) for name, s in value["properties"].items()}
    for key in ("items", "additionalProperties"):
        if isinstance(value.get(key), dict):
            value[key] = schema(value[key])
    if isinstance(value.get("allOf"), list):
        value["allOf"] = [schema(s) for s in value["allOf"]]
    return value


def any_of(value):
    branches = value.pop("anyOf")
    others = [branch for branch in branches if branch != {"type": "null"}]
    enums = [branch for branch in others if "enum" in branch]
    if len(others) < len(branches):
        value["nullable"] = True
    if len(others) == 1:
        only = schema(others[0])
        # OpenAPI 3.0 ignores keys next to a reference.
        return {**value, "allOf": [only]} if "$ref" in only else {**only, **value}
    if len(enums) == 1 and len(others) == 2 and {"type": "string"} in others:
        return {**value, **schema(enums[0])}
    return value


def subset(document, names):
    """Returns a document with only these operations and the schemas they require."""
    document = copy.deepcopy(document)
    for item in document["paths"].values():
        for method in METHODS & item.keys():
            if item[method]["operationId"] not in names:
                del item[method]
    document["paths"] = {p: item for p, item in document["paths"].items() if METHODS & item.keys()}
    found = {operation["operationId"] for _, operation in operations(document)}
    assert found == set(names), f"not in the document: {set(names) - found}"
    schemas, needed = document["components"]["schemas"], set()
    pending = [document["paths"], document["components"]["responses"]]
    while pending:
        for name in set(references(pending.pop())) - needed:
            needed.add(name)
            pending.append(schemas[name])
    document["components"]["schemas"] = {n: s for n, s in schemas.items() if n in needed}
    return document


def references(value):
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/components/schemas/"):
            yield reference.rsplit("/", 1)[1]
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from references(item)
