// Records the requests of the official Node client. Calls each method of its REST API against a local
// server and prints one JSON object per request (label, method, path, query, body).
//
//     npm install --prefix /tmp/crisp-node crisp-api@11.3.0
//     node tests/recordings/record.mjs /tmp/crisp-node > tests/recordings/node-11.3.0.jsonl
//
// An optional second argument is a regular expression that selects methods. The helpdesk API that was
// replaced in 2026 is available in older versions only:
//
//     npm install --prefix /tmp/crisp-node-10 crisp-api@10.11.0
//     node tests/recordings/record.mjs /tmp/crisp-node-10 \
//       'HelpdeskLocale(Article|Categor|Section|Feedback)|ExternalHelpdesk' \
//       > tests/recordings/node-10.11.0.jsonl
//
// The arguments are invented; see `arguments.mjs`.

import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { byMethod, byName } from "./arguments.mjs";

const [folder, chosen = ""] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node record.mjs FOLDER [METHODS], where crisp-api is installed in FOLDER");
  process.exit(2);
}
const require = createRequire(path.resolve(folder, "package.json"));
const { Crisp } = require("crisp-api");
const services = path.join(path.dirname(require.resolve("crisp-api")), "services");

/** Returns the parameter names of a method, parsed from its source. */
function parameters(method) {
  const list = /^\w+\(([^)]*)\)/.exec(method.toString())[1];
  return list.split(",").map((text) => text.split("=")[0].trim()).filter(Boolean);
}

/** Returns every method of the client as `{ label, names }`. */
function methods() {
  return ["Bucket", "Media", "Plan", "Plugin", "Website"].flatMap((service) => {
    const Service = require(path.join(services, service.toLowerCase())).default;
    return new Service().__resources.flatMap(({ prototype }) =>
      Object.getOwnPropertyNames(prototype)
        .filter((name) => name !== "constructor")
        .map((name) => ({
          label: `${service.toLowerCase()}.${name}`,
          names: parameters(prototype[name]),
        })),
    );
  });
}

function value(name, given, label) {
  if (name in given) return given[name];
  if (name in byName) return byName[name];
  throw new Error(`${label}: no value for \`${name}\``);
}

let received;
const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const url = new URL(request.url, "http://localhost");
    const text = Buffer.concat(chunks).toString();
    received = {
      method: request.method,
      path: url.pathname.replace(/^\/v1/, ""),
      query: [...url.searchParams],
      body: text === "" ? null : JSON.parse(text),
    };
    response.setHeader("Content-Type", "application/json");
    response.end(request.method === "HEAD" ? undefined : '{"error":false,"reason":"ok","data":{}}');
  });
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));

const client = new Crisp();
client.setRestHost(`http://127.0.0.1:${server.address().port}`);
client.authenticateTier("plugin", "identifier", "key");

for (const { label, names } of methods().filter(({ label }) => new RegExp(chosen).test(label))) {
  const [service, method] = label.split(".");
  for (const given of byMethod[label] ?? [{}]) {
    const wrong = Object.keys(given).find((name) => !names.includes(name));
    if (wrong) throw new Error(`${label} has no parameter \`${wrong}\``);
    received = undefined;
    await client[service][method](...names.map((name) => value(name, given, label)));
    console.log(JSON.stringify({ label, ...received }));
  }
}
server.close();
server.closeAllConnections();
