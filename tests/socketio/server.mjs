// A realtime server on socket.io, with the request for its address and two requests that control it.
// Prints its address. `node server.mjs FOLDER`, where FOLDER contains node_modules.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(resolve(process.argv[2], "node_modules") + "/");
const { Server } = require("socket.io");

const sockets = new Set();
const http = createServer(async (request, response) => {
  const reply = (body, status = 200) => {
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(JSON.stringify(body));
  };
  if (request.url.endsWith("/connect/endpoints")) {
    const app = `ws://127.0.0.1:${http.address().port}/w/f43/`;
    return reply({ error: false, reason: "resolved", data: { socket: { app } } });
  }
  let body = "";
  for await (const chunk of request) body += chunk;
  switch (request.url) {
    // Sends events, given as [[name, data], …], to the sockets that subscribed to them.
    case "/emit": {
      for (const [name, data] of JSON.parse(body)) {
        for (const socket of sockets) {
          if (socket.data.events.has(name)) socket.emit(name, data);
        }
      }
      return reply({});
    }
    // Disconnects all sockets from their namespace.
    case "/kick":
      for (const socket of sockets) socket.disconnect(false);
      return reply({});
    // Sends the same message many times, as fast as the sockets accept it.
    case "/flood": {
      const { name, data, count } = JSON.parse(body);
      for (let sent = 0; sent < count; sent += 1) {
        for (const socket of sockets) socket.emit(name, { ...data, fingerprint: sent });
        if (sent % 500 === 499) await new Promise(setImmediate);
      }
      return reply({});
    }
    case "/sockets":
      return reply({ count: sockets.size, events: [...sockets].map(({ data }) => [...data.events]) });
    default:
      return reply({}, 404);
  }
});

const io = new Server(http, { path: "/w/f43/", transports: ["websocket"], allowEIO3: true });
io.on("connection", (socket) => {
  socket.on("authentication", ({ username, password, tier, events }) => {
    if (password !== "the-key") {
      return socket.emit("unauthorized", { message: "invalid key" });
    }
    socket.data = { username, tier, events: new Set(events) };
    sockets.add(socket);
    socket.emit("authenticated", true);
  });
  socket.on("socket:bind:push", ({ events }) => events.forEach((name) => socket.data.events.add(name)));
  socket.on("socket:bind:pop", ({ events }) => events.forEach((name) => socket.data.events.delete(name)));
  socket.on("disconnect", () => sockets.delete(socket));
});
http.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${http.address().port}`));
