import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { built } from "../framework";
import { Representation } from "./representation";

export interface StaticFile {
  file: string;
  type: string;
  cacheControl: string;
  representation?: Promise<Representation>;
}

const types: Partial<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
};

function textFiles(root: string, prefix: string, cacheControl: string): [string, StaticFile][] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file): [string, StaticFile][] => {
      const type = types[path.extname(file)];
      if (!type) return [];
      return [[`${prefix}/${path.relative(root, file).split(path.sep).join("/")}`, { file, type, cacheControl }]];
    });
}

export function representationOf(entry: StaticFile): Promise<Representation> {
  entry.representation ??= readFile(entry.file).then((text) => new Representation(text, "kept"));
  return entry.representation;
}

/** Scripts of public/ as the build has shortened them: they are sent in the place of those that are read and mended. */
const shortened = path.join("lib-server", "public");

/** Every text, and the icon, that the build or public/ holds, by address; the list is closed, so no address can lead elsewhere. */
export function listStaticFiles(distDir: string, publicDir: string): Map<string, StaticFile> {
  return new Map([
    ...textFiles(path.join(distDir, built.folder), built.address, "public, max-age=31536000, immutable"),
    ...textFiles(publicDir, "", "public, max-age=3600"),
    ...textFiles(path.join(distDir, shortened), "", "public, max-age=3600"),
  ]);
}

/** Packs everything ahead of the first visitor, one file after the other so that requests come first. */
export async function warmUp(files: Map<string, StaticFile>): Promise<void> {
  for (const entry of files.values()) await (await representationOf(entry)).in("br");
}
