import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { securityHeaders } from "./lib/http/security-headers";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  typescript: { ignoreBuildErrors: true }, // npm run check has looked at types already
  poweredByHeader: false,
  compress: false, // scripts/serve compresses, with brotli
  images: { unoptimized: true },
  reactMaxHeadersLength: 0, // no Link headers that preload scripts on pages without scripts
  htmlLimitedBots: /.*/, // titles stay in <head>: streamed metadata needs a script to move it there
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: "64kb" },
  },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
