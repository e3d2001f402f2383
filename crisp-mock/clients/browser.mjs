// Tests the page of the mock server: acts as a visitor and as an operator, and checks that the inbox shows
// changes without a reload. Run by .ci/browser.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import path from "node:path";

const [folder, executablePath, url] = process.argv.slice(2);
const require = createRequire(path.resolve(folder, "package.json"));
const { default: puppeteer } = await import(require.resolve("puppeteer-core"));
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  await page.waitForFunction(() => typeof authorization === "string");

  const shows = (selector, text) =>
    page.waitForFunction((selector, text) => document.querySelector(selector)?.innerText.includes(text), {}, selector, text);

  await page.click("#start");
  await shows("#inbox", "visitor");
  await page.type("#visitor input", "Where is my parcel?");
  await page.click("#visitor button");
  await shows("#messages", "Where is my parcel?");
  await shows("#inbox", "visitor (1)");
  await page.type("#operator input", "On its way");
  await page.click("#operator button");
  await shows("#messages", "On its way");
  await page.click("#resolve");
  await shows("#inbox", "resolved");

  // Another program changes the state: the page shows it without a reload.
  const session = await page.evaluate(() => chosen);
  const body = JSON.stringify({ action: "say", text: "Thank you <b>!" });
  const headers = { "X-Crisp-Mock": "1" };
  await fetch(`${url}visitor/${session}`, { method: "POST", headers, body });
  await shows("#messages", "Thank you <b>!");
  await shows("#inbox", "unresolved");
  const classes = await page.$$eval(".message", (all) => all.map((one) => one.className));
  assert.deepEqual(classes, ["message user", "message operator", "message user"]);
  assert.deepEqual(errors, []);
  console.log("the page shows the inbox live and acts as visitor and operator");
} finally {
  await browser.close();
}
