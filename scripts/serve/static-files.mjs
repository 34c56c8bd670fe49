import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Representation } from "./representation.mjs";

/** @typedef {{ file: string, type: string, cacheControl: string, representation?: Promise<Representation> }} StaticFile */

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
};

/** @param {string} root @param {string} prefix @param {string} cacheControl @returns {[string, StaticFile][]} */
function textFiles(root, prefix, cacheControl) {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => {
      const type = types[path.extname(file)];
      if (!type) return [];
      return [[`${prefix}/${path.relative(root, file).split(path.sep).join("/")}`, { file, type, cacheControl }]];
    });
}

/** @param {StaticFile} entry */
export function representationOf(entry) {
  entry.representation ??= readFile(entry.file).then((text) => new Representation(text, "kept"));
  return entry.representation;
}

/** Every text, and the icon, that the build or public/ holds, by address; the list is closed, so no address can lead elsewhere. @param {string} distDir @param {string} publicDir */
export function listStaticFiles(distDir, publicDir) {
  return new Map([
    ...textFiles(path.join(distDir, "static"), "/_next/static", "public, max-age=31536000, immutable"),
    ...textFiles(publicDir, "", "public, max-age=3600"),
  ]);
}

/** Packs everything ahead of the first visitor, one file after the other so that requests come first. @param {Map<string, StaticFile>} files */
export async function warmUp(files) {
  for (const entry of files.values()) await (await representationOf(entry)).in("br");
}
