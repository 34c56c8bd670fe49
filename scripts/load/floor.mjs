// A server that does nothing: the answer that it was given, to whatever is asked. node scripts/load/floor.mjs FILE TYPE ENCODING
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [file = "", type = "text/html", encoding = ""] = process.argv.slice(2);
const body = readFileSync(file);
const headers = { "Content-Type": type, ...(encoding && { "Content-Encoding": encoding }) };
const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, { ...headers, "Content-Length": body.length }).end(body));
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
