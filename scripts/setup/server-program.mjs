import path from "node:path";

/** Where in the folder of a build the server of our own is, apart from what the framework writes there. */
const folder = "lib-server";
export const serverProgram = path.join(folder, "main.mjs");

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
}
