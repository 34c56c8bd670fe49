import { readFileSync } from "node:fs";
import path from "node:path";
import { built, type RoutesManifest } from "../framework";

/** The name of a route: of an address only what this site has put there. */
export type RouteOf = (pathname: string) => string;

export function routesOf(distDir: string): RouteOf {
  const manifest = JSON.parse(readFileSync(path.join(distDir, built.routes), "utf8")) as RoutesManifest;
  const routes = [...manifest.staticRoutes, ...manifest.dynamicRoutes].map(({ page, regex }) => ({
    page,
    pattern: new RegExp(regex),
  }));
  return (pathname) => routes.find(({ pattern }) => pattern.test(pathname))?.page ?? "nowhere";
}
