import { readFileSync } from "node:fs";
import path from "node:path";

/** @typedef {(pathname: string) => string} RouteOf the name of a route: of an address only what this site has put there */

/** @param {string} distDir @returns {RouteOf} */
export function routesOf(distDir) {
  const manifest = JSON.parse(readFileSync(path.join(distDir, "routes-manifest.json"), "utf8"));
  /** @type {{ page: string, regex: string }[]} */
  const listed = [...manifest.staticRoutes, ...manifest.dynamicRoutes];
  const routes = listed.map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }));
  return (pathname) => routes.find(({ pattern }) => pattern.test(pathname))?.page ?? "nowhere";
}
