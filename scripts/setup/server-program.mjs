import { readdirSync } from "node:fs";
import path from "node:path";

/** Where in the folder of a build the server of our own is, apart from what the framework writes there. */
const folder = "lib-server";
export const serverProgram = path.join(folder, "main.mjs");
/** Beside the programs: what public/ has of scripts (lib/server/answers/static-files.ts). */
const shortened = "public";

/**
 * Bundles lib/server, and what of lib/ it uses, to be run without tools: one program that listens and one that makes pages.
 * Packages stay outside; the lines stay as they are written, so that a place in the log can be found.
 * @param {{ projectDir: string, distDir: string }} build
 */
export async function compileServer({ projectDir, distDir }) {
  // Only whoever builds has it.
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: projectDir,
    entryPoints: { main: "lib/server/main.ts", renderer: "lib/server/rendering/renderer.ts" },
    outdir: path.resolve(projectDir, distDir, folder),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  await shortenScripts({ projectDir, distDir, build });
}

/**
 * The scripts of public/ as they are sent: without the reasons beside their lines. What a browser of 2020 reads stays as it is.
 * @param {{ projectDir: string, distDir: string, build: typeof import("esbuild").build }} build
 */
async function shortenScripts({ projectDir, distDir, build }) {
  const names = readdirSync(path.join(projectDir, "public")).filter((name) => name.endsWith(".js"));
  await build({
    absWorkingDir: projectDir,
    entryPoints: names.map((name) => path.join("public", name)),
    outdir: path.resolve(projectDir, distDir, folder, shortened),
    minify: true,
    target: "es2019",
    logLevel: "warning",
  });
}
