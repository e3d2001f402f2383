// The official Node client as a listener. Prints the events that it can subscribe to, and then each event
// that it receives, as JSON. `node listen.mjs FOLDER ADDRESS NAME…`
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [folder, address, ...names] = process.argv.slice(2);
const require = createRequire(resolve(folder, "node_modules") + "/");
const { Crisp } = require("crisp-api");

const client = new Crisp();
client.setRestHost(address);
client.authenticateTier("plugin", "node", "the-key");
const print = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const bound = [];
for (const name of names) {
  try {
    client.on(name, (data) => print([name, data])).catch(() => {});
    bound.push(name);
  } catch {
    // The client does not know the event.
  }
}
await new Promise((resolve) => setTimeout(resolve, 1000));
print(bound);
