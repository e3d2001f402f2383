// Prints the growth of peak memory, in kB, during an oversized response.
// Usage: node bomb.js ADDRESS SESSION
const { Crisp } = require("crisp-api");
const [address, session] = process.argv.slice(2);
const client = new Crisp();
client.setRestHost(`http://${address}`);
client.authenticateTier("website", "identifier", "key");

const website = "6392d3e9-0241-46cf-bb26-86faf596fc82";
const peak = () => process.resourceUsage().maxRSS;
(async () => {
  await client.website.getConversation(website, "session_1");
  const before = peak();
  await client.website.getConversation(website, session).catch(() => {});
  console.log(peak() - before);
  process.exit(0);
})();
