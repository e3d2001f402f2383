// The official Node client as a listener. Prints the CPU time in microseconds for each event, and the events
// per second. `node node.mjs FOLDER ADDRESS COUNT`
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [folder, address, number] = process.argv.slice(2);
const require = createRequire(resolve(folder, "node_modules") + "/");
const { Crisp } = require("crisp-api");

const count = Number(number);
const client = new Crisp();
client.setRestHost(address);
client.authenticateTier("plugin", "node", "the-key");
let received = 0;
let start;
client.on("message:send", (message) => {
  if (message.fingerprint !== received) throw new Error("an event is missing");
  start ??= { cpu: process.cpuUsage(), wall: process.hrtime.bigint() };
  received += 1;
  if (received === count) {
    const { user, system } = process.cpuUsage(start.cpu);
    const seconds = Number(process.hrtime.bigint() - start.wall) / 1e9;
    console.log(`${((user + system) / count).toFixed(2)} ${(count / seconds).toFixed(0)}`);
    process.exit(0);
  }
});
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, 200));
  const sockets = await (await fetch(`${address}/sockets`)).json();
  if (sockets.count > 0) break;
}
const data = JSON.parse(readFileSync(new URL("message.json", import.meta.url)));
await fetch(`${address}/flood`, {
  method: "POST",
  body: JSON.stringify({ name: "message:send", data, count }),
});
