// npm start: from a clean clone to a serving site. Uses nothing but Node until the packages are there.
import path from "node:path";
import { ensureBuild } from "./setup/build.mjs";
import { ensurePackages } from "./setup/packages.mjs";

process.chdir(path.resolve(import.meta.dirname, ".."));
ensurePackages();
await import("./serve/configured.mjs");
ensureBuild();
await import("./serve.mjs");
