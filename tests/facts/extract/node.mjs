// Prints the facts that the official Node client declares, one JSON object per line. The format is
// described in ../README.md.
//
//     npm install --prefix node-11 crisp-api@11.3.0 typescript@5
//     node tests/facts/extract/node.mjs node-11 > tests/facts/node-11.3.0.jsonl
//
// Only the syntax tree is read. The package's sources have everything the declaration files have,
// and also the requests that the methods send.

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node node.mjs FOLDER, where crisp-api and typescript are installed");
  process.exit(2);
}
const require = createRequire(path.resolve(folder, "package.json"));
const ts = require("typescript");
const home = path.join(folder, "node_modules", "crisp-api");
const { version } = JSON.parse(fs.readFileSync(path.join(home, "package.json"), "utf8"));

const declarations = new Map(); // Interfaces, aliases and enums by name.
const resources = new Map(); // Classes with the methods by file, as the services import them.
const services = new Map(); // Classes that list resources, by file.
for (const part of ["resources", "events", "services"]) {
  const directory = path.join(home, "lib", part);
  for (const file of fs.readdirSync(directory).sort()) {
    const text = fs.readFileSync(path.join(directory, file), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const node of source.statements) {
      const kept = part === "services" ? services : resources;
      if (ts.isClassDeclaration(node)) kept.set(path.basename(file, ".ts"), node);
      else if (isDeclaration(node) && part !== "services") {
        const name = node.name.text;
        if (declarations.has(name)) throw new Error(`${name} is declared twice`);
        declarations.set(name, node);
      }
    }
  }
}

function isDeclaration(node) {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isEnumDeclaration(node);
}

// Types

/** The fact about a type: whether it may be null, and what it is otherwise. */
function fact(node) {
  const parts = (ts.isUnionTypeNode(node) ? [...node.types] : [node]).map(type);
  const known = parts.filter((part) => part !== "null");
  const literals = known.flatMap((part) => part.enum ?? []);
  const rest = known.filter((part) => !part.enum);
  const all = literals.length ? [...rest, { enum: literals.sort() }] : rest;
  const result = { type: all.length === 1 ? all[0] : { one_of: all } };
  if (known.length < parts.length) result.nullable = true;
  return result;
}

function type(node) {
  const kind = ts.SyntaxKind;
  switch (node.kind) {
    case kind.StringKeyword:
    case kind.TemplateLiteralType:
      return "string";
    case kind.NumberKeyword:
      return "number";
    case kind.BooleanKeyword:
      return "bool";
    case kind.ObjectKeyword:
      return "object";
    case kind.AnyKeyword:
    case kind.UnknownKeyword:
      return "any";
    case kind.NeverKeyword:
      return "never";
    case kind.ParenthesizedType:
    case kind.UnionType:
      return fact(node.type ?? node).type;
    case kind.ArrayType:
      return { list: type(node.elementType) };
    case kind.LiteralType:
      return node.literal.kind === kind.NullKeyword ? "null" : { enum: [node.literal.text] };
    case kind.TypeLiteral: {
      const index = node.members.find(ts.isIndexSignatureDeclaration);
      return index ? { map: type(index.type) } : { fields: fields(node.members) };
    }
    case kind.TypeReference: {
      const name = node.typeName.text;
      if (name === "Array") return { list: type(node.typeArguments[0]) };
      if (name === "Record") return { map: type(node.typeArguments[1]) };
      if (name === "Promise") return type(node.typeArguments[0]);
      if (!declarations.has(name)) throw new Error(`unknown type ${name}`);
      return { ref: name };
    }
    default:
      throw new Error(`unsupported type ${node.getText()}`);
  }
}

function fields(members) {
  const result = {};
  for (const member of members) {
    const { type, nullable } = fact(member.type);
    if (type === "never") continue;
    const field = { type, optional: Boolean(member.questionToken) };
    result[member.name.text] = nullable ? { ...field, nullable } : field;
  }
  return result;
}

/** The fields of an interface and of those that it extends, or of an alias of an object. */
function inherited(node) {
  if (ts.isTypeAliasDeclaration(node)) return fields(node.type.members);
  const bases = (node.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
  const of = (base) => inherited(declarations.get(base.expression.text));
  return Object.assign({}, ...bases.map(of), fields(node.members));
}

function declared(node) {
  if (ts.isInterfaceDeclaration(node)) return { fields: inherited(node) };
  if (ts.isEnumDeclaration(node)) {
    return { type: { enum: node.members.map((member) => member.initializer.text).sort() } };
  }
  const of = type(node.type);
  return of.fields ? of : { type: of };
}

// Methods

/** The parameters of a method by name. */
function parameters(method) {
  const known = new Map();
  for (const parameter of method.parameters) {
    const optional = Boolean(parameter.questionToken ?? parameter.initializer);
    known.set(parameter.name.text, { ...fact(parameter.type), optional });
  }
  return known;
}

/** The fact about an expression that a method sends. Strings may be made from any parameter. */
function sent(node, known) {
  if (ts.isParenthesizedExpression(node)) return sent(node.expression, known);
  if (ts.isIdentifier(node) && known.has(node.text)) return known.get(node.text);
  if (ts.isBinaryExpression(node)) {
    // A parameter or its default. This does not tell whether the API needs it.
    const { type } = sent(node.left, known);
    return node.right.kind === ts.SyntaxKind.NullKeyword ? { type, nullable: true } : { type };
  }
  if (ts.isConditionalExpression(node)) return { type: { enum: ["0", "1"] } };
  if (ts.isCallExpression(node) && node.expression.text === "String") {
    return sent(node.arguments[0], known);
  }
  throw new Error(`unsupported expression ${node.getText()}`);
}

/** The keys of an object literal, or of a variable that begins as one and is filled later. */
function keys(node, method, known) {
  const result = {};
  if (ts.isObjectLiteralExpression(node)) {
    for (const property of node.properties) {
      result[property.name.text] = sent(property.initializer ?? property.name, known);
    }
    return result;
  }
  (function visit(inner) {
    if (ts.isVariableDeclaration(inner) && inner.name.text === node.text) {
      Object.assign(result, keys(inner.initializer, method, known));
    }
    const assigned = ts.isBinaryExpression(inner) && ts.isPropertyAccessExpression(inner.left);
    if (assigned && inner.left.expression.text === node.text) {
      // All such assignments stand in an `if`, which also keeps null from being sent.
      result[inner.left.name.text] = { type: sent(inner.right, known).type, optional: true };
    }
    ts.forEachChild(inner, visit);
  })(method.body);
  return result;
}

/** The fact about the query or the body of a request, none if there is none. */
function argument(node, method, known) {
  if (!node || node.kind === ts.SyntaxKind.NullKeyword) return undefined;
  if (ts.isIdentifier(node) && known.has(node.text)) return known.get(node.text).type;
  const found = keys(node, method, known);
  return Object.keys(found).length ? { fields: found } : undefined;
}

/** The query's fields, where the client gives it a type of its own; `object` if that says nothing. */
function flattened(of) {
  if (!of || of === "object") return of;
  if (of.fields) return of.fields;
  const node = of.ref && declarations.get(of.ref);
  if (node && ts.isInterfaceDeclaration(node)) return inherited(node);
  const parts = (node ? type(node.type) : of).one_of.map(flattened);
  const merged = {};
  for (const [name, field] of parts.flatMap(Object.entries)) {
    const everywhere = parts.every((part) => part[name] && !part[name].optional);
    const types = [merged[name]?.type.one_of ?? merged[name]?.type ?? [], field.type].flat();
    const distinct = [...new Map(types.map((one) => [JSON.stringify(one), one])).values()];
    const literals = distinct.flatMap((one) => one.enum ?? []);
    const rest = distinct.filter((one) => !one.enum);
    const all = literals.length ? [...rest, { enum: [...new Set(literals)].sort() }] : rest;
    merged[name] = { type: all.length === 1 ? all[0] : { one_of: all }, optional: !everywhere };
  }
  return merged;
}

function facts(service, method) {
  let call;
  (function visit(node) {
    const target = ts.isCallExpression(node) && node.expression;
    if (target && ts.isPropertyAccessExpression(target) && target.expression.getText() === "this.crisp") {
      if (target.name.text !== "prepareRestUrl") call = node;
    }
    ts.forEachChild(node, visit);
  })(method.body);
  const known = parameters(method);
  const [url, query, body] = call.arguments;
  const segment = (node) => {
    if (ts.isStringLiteral(node)) return node.text;
    return `{${ts.isCallExpression(node) ? node.arguments[0].text : node.text}}`;
  };
  return {
    kind: "method",
    name: `${service}.${method.name.text}`,
    method: call.expression.name.text.toUpperCase(),
    route: `/${url.arguments[0].elements.map(segment).join("/")}`,
    query: flattened(argument(query, method, known)),
    body: argument(body, method, known),
    returns: method.type && type(method.type),
  };
}

const lines = [{ kind: "about", source: "node", version }];
for (const [name, node] of declarations) {
  if (name === "EventsMap") {
    for (const member of node.members) {
      lines.push({ kind: "event", name: member.name.text, payload: type(member.type) });
    }
  } else if (!node.typeParameters && name !== "EventName") {
    lines.push({ kind: "type", name, ...declared(node) });
  }
}
for (const [service, node] of services) {
  for (const resource of node.members[0].initializer.elements) {
    for (const member of resources.get(resource.text).members) {
      if (ts.isMethodDeclaration(member)) lines.push(facts(service, member));
    }
  }
}

/** JSON with sorted keys, spaced as the Python scripts write it. */
function json(value) {
  if (Array.isArray(value)) return `[${value.map(json).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const kept = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${kept.sort().map((key) => `${JSON.stringify(key)}: ${json(value[key])}`).join(", ")}}`;
}

const key = (line) => `${line.kind} ${line.name ?? ""}`;
lines.sort((left, right) => (key(left) < key(right) ? -1 : 1));
for (const line of lines) console.log(json(line));
