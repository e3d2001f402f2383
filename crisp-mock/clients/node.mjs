// Calls every method of the official Node client against the mock server, and checks that an event arrives.
//
//     npm install --prefix /tmp/crisp-node crisp-api@11.3.0
//     node crisp-mock/clients/node.mjs /tmp/crisp-node http://127.0.0.1:PORT
//
// The server must run with `--examples --strict`. Each method is called with the arguments of
// tests/recordings/arguments.mjs, with a tier that the endpoint accepts, on the same initial state. A method
// succeeds if the server accepts at least one of its calls; every rejected call is printed with its reason.

import { createRequire } from "node:module";
import path from "node:path";
import { byMethod, byName } from "../../tests/recordings/arguments.mjs";

const [folder, host] = process.argv.slice(2);
if (!host) {
  console.error("usage: node node.mjs FOLDER URL");
  process.exit(2);
}
const require = createRequire(path.resolve(folder, "package.json"));
const { Crisp } = require("crisp-api");
const services = path.join(path.dirname(require.resolve("crisp-api")), "services");

// Arguments for which the example world has an object, where those of the recordings name none.
const known = {
  pageNumber: 1,
  domain: "website-1.example",
  code: "WELCOME",
};
// The recorded arguments contain a value that the reference does not list.
const query = {
  type: "total",
  metric: "conversation",
  date: { from: "2026-01-01T00:00:00.000Z", to: "2026-02-01T00:00:00.000Z", split: "daily", timezone: "Europe/Paris" },
};
// What each of these methods creates must not exist, or its identifier must be that of the example.
const special = {
  "website.generateAnalytics": [{ query }],
  "website.createWebsite": [{ websiteData: { name: "New", domain: "new.example" } }],
  "website.createHelpdeskTreePath": [{ path: "new/path" }],
  "website.addHelpdeskLocale": [{ locale: "fr" }],
  "plugin.subscribeWebsiteToPlugin": [{ pluginID: "plugin_2" }],
  "website.redeemIdentityVerificationLinkForConversation": [
    { verification: { identity: "email", token: "token_1", recipient: "grace@example.com" } },
  ],
};

function parameters(method) {
  const list = /^\w+\(([^)]*)\)/.exec(method.toString())[1];
  return list.split(",").map((text) => text.split("=")[0].trim()).filter(Boolean);
}

const methods = ["Bucket", "Media", "Plan", "Plugin", "Website"].flatMap((service) => {
  const Service = require(path.join(services, service.toLowerCase())).default;
  return new Service().__resources.flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype)
      .filter((name) => name !== "constructor")
      .map((name) => ({ service: service.toLowerCase(), name, names: parameters(prototype[name]) })),
  );
});

const admin = (method, route, body) =>
  fetch(`${host}/mock/${route}`, { method, body, headers: { "X-Crisp-Mock": "1" } });
const info = (await (await admin("GET", "info")).json()).data;
const initial = await (await admin("GET", "snapshot")).text();

known.fingerprint = JSON.parse(initial).websites.website_1.conversations[0].messages[1].fingerprint;

const clients = Object.fromEntries(
  ["user", "plugin", "website"].map((tier) => {
    const token = info.tokens.find((one) => one.tier === tier);
    const client = new Crisp();
    client.setRestHost(host);
    client.authenticateTier(tier, token.identifier, token.key);
    return [tier, client];
  }),
);

async function call({ service, name, names }, given) {
  let refused;
  for (const tier of ["user", "plugin", "website"]) {
    await admin("PUT", "snapshot", initial);
    const prepare = before[`${service}.${name}`];
    if (prepare) await prepare(clients.user);
    const args = names.map((one) => (one in given ? given[one] : (known[one] ?? byName[one])));
    try {
      await clients[tier][service][name](...args);
      return undefined;
    } catch (error) {
      refused = `${error.code ?? ""} ${error.data?.message ?? error.message ?? error}`;
      if (error.code !== 403) return refused;
    }
  }
  return refused;
}

// Some calls need a state that the examples do not have.
const before = {
  "website.initializeHelpdesk": (client) =>
    client.website.deleteHelpdesk("website_1", { method: "token", secret: "x" }),
  "website.initiateNewCallSessionForConversation": (client) =>
    client.website.abortOngoingCallSessionForConversation("website_1", "session_1", "call_1"),
  "website.pauseCampaign": (client) => client.website.dispatchCampaign("website_1", "campaign_1"),
  "website.resumeCampaign": (client) => client.website.dispatchCampaign("website_1", "campaign_1"),
};

let accepted = 0;
for (const method of methods) {
  const label = `${method.service}.${method.name}`;
  const refusals = [];
  const calls = special[label] ?? byMethod[label] ?? [{}];
  for (const given of calls) {
    const refused = await call(method, given);
    if (refused) refusals.push(refused);
  }
  const isAccepted = refusals.length < calls.length;
  accepted += isAccepted ? 1 : 0;
  for (const refused of refusals) {
    console.log(`${isAccepted ? "variant" : "REFUSED"} ${label}: ${refused}`);
  }
}
console.log(`${accepted} of ${methods.length} methods succeed`);

// The client connects by Socket.IO to the endpoint that the server returns.
await admin("PUT", "snapshot", initial);
const live = clients.plugin;
live.setRtmMode(Crisp.RTM_MODES.WebSockets);
const event = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error("no event arrived within 20 s")), 20_000);
  live.on("message:send", (message) => resolve(message));
});
const repeat = setInterval(
  () => admin("POST", "visitor/session_1", JSON.stringify({ website_id: "website_1", action: "say", text: "Hi" })),
  500,
);
const message = await event;
clearInterval(repeat);
console.log(`received message:send with the content ${JSON.stringify(message.content)}`);
process.exit(accepted === methods.length && message.content === "Hi" ? 0 : 1);
