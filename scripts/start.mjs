// npm start: from a clean clone to a serving site. Uses nothing but Node until the packages are there.
import path from "node:path";
import { build, hasBuild } from "./setup/build.mjs";
import { ensurePackages } from "./setup/packages.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
ensurePackages();
if (!hasBuild()) {
  // Whoever sets something wrong hears it before anything is built.
  const { tsImport } = await import("tsx/esm/api");
  await tsImport("../lib/server/operating/configured.ts", import.meta.url);
  build();
}
await import("./serve.mjs");
