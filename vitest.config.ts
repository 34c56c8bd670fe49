import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      // Outside a bundler its guard always throws; what it guards against cannot happen in a test.
      "server-only": path.resolve(import.meta.dirname, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    include: ["{app,components,lib,policies,messages,scripts}/**/*.test.{ts,tsx}"],
    environment: "node",
    env: { TZ: "Asia/Shanghai" },
  },
});
