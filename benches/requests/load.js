// Prints the GET requests per second of the official Node client.
// Usage: node load.js ADDRESS COUNT IN_FLIGHT
const { Crisp } = require("crisp-api");
const [address, count, inFlight] = process.argv.slice(2);
const client = new Crisp();
client.setRestHost(`http://${address}`);
client.authenticateTier("website", "identifier", "key");

const website = "6392d3e9-0241-46cf-bb26-86faf596fc82";
const session = "session_0e6fcd94-f788-4b4c-ad57-110181b739b0";
async function repeat(times) {
  for (let sent = 0; sent < times; sent++) {
    await client.website.getConversation(website, session);
  }
}
(async () => {
  await repeat(50);
  const start = process.hrtime.bigint();
  const each = Math.floor(count / inFlight);
  await Promise.all(Array.from({ length: inFlight }, () => repeat(each)));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(((each * inFlight) / seconds).toFixed(0));
  process.exit(0);
})();
