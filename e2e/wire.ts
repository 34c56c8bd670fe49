import { connect } from "node:net";

/** fetch decodes bodies and mends requests; this sends and sees the bytes. */
export function exchange(baseURL: string | undefined, request: string): Promise<Buffer> {
  const { hostname, port } = new URL(baseURL ?? "");
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("end", () => resolve(Buffer.concat(chunks)));
    socket.on("error", reject);
  });
}

export async function get(
  baseURL: string | undefined,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
) {
  const lines = Object.entries({ Host: "localhost", Connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const answer = await exchange(baseURL, `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  const split = answer.indexOf("\r\n\r\n");
  return { head: answer.subarray(0, split).toString().toLowerCase(), body: answer.subarray(split + 4) };
}
