import { Server } from "node:http";
import next from "next";
import { logPlacesOnly } from "../operating/places-only";

/**
 * The application that the build in `root` holds, ready to be asked. Handed no server, the framework takes every request
 * to change the protocol from ours and answers none; so it gets one that nobody calls.
 */
export async function openApplication(root: string, at: { hostname?: string; port?: number } = {}) {
  const app = next({ dev: false, dir: root, ...at, httpServer: new Server() });
  await app.prepare();
  logPlacesOnly();
  return app;
}
