import { once } from "node:events";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { knowRequests, ofRequestUnderWay } from "./whose-request";

test("what is done for a request knows whose it is, on a connection that carries several", async () => {
  knowRequests();
  const said: string[] = [];
  const server = createServer(async (request, response) => {
    await pause(request.url === "/slow" ? 20 : 0);
    said.push(`${request.url}${ofRequestUnderWay()}`);
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const ask = (path: string, id: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\nX-Request-Id: ${id}\r\n\r\n`;
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(ask("/slow", "first-one") + ask("/quick", "second-one") + ask("/bad", "61 secret"));
  await expect.poll(() => said.length).toBe(3);
  socket.destroy();
  server.close();
  expect(said.sort()).toEqual(["/bad", "/quick, request second-one", "/slow, request first-one"]);
  expect(ofRequestUnderWay()).toBe("");
});
