// A client that openapi-typescript generated. The types check that content, variants and errors are typed.

import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

const environment = (name: string): string => {
  const value = process.env[name];
  assert(value, `${name} is not set`);
  return value;
};
const website_id = environment("CRISP_WEBSITE_ID");
const header = { "X-Crisp-Tier": "plugin" } as const;
const client = createClient<paths>({
  baseUrl: environment("CRISP_MOCK_URL"),
  headers: { Authorization: `Basic ${btoa(environment("CRISP_TOKEN"))}` },
});

const created = await client.POST("/website/{website_id}/conversation", {
  params: { path: { website_id }, header },
  body: {},
});
const session_id: string | undefined = created.data?.data?.session_id;
assert(session_id, "the response contains the conversation");

const sent = await client.POST("/website/{website_id}/conversation/{session_id}/message", {
  params: { path: { website_id, session_id }, header },
  body: { type: "text", from: "operator", origin: "chat", content: "Hello from TypeScript" },
});
assert.equal(sent.response.status, 202);

const page = await client.GET("/website/{website_id}/conversation/{session_id}/messages", {
  params: { path: { website_id, session_id }, header },
});
const messages: components["schemas"]["ConversationMessage"][] = page.data?.data ?? [];
const last = messages.at(-1);
assert(last?.type === "text");
const content: string = (last as components["schemas"]["ConversationMessageText"]).content;
assert.equal(content, "Hello from TypeScript");

const missing = await client.GET("/website/{website_id}/conversation/{session_id}", {
  params: { path: { website_id, session_id: "session_00000000-0000-0000-0000-000000000000" }, header },
});
assert.equal(missing.response.status, 404);
const reason: string | undefined = missing.error?.reason;
assert.equal(reason, "conversation_not_found");
console.log("TypeScript: created, sent, read, and received a typed 404");
