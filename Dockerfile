# Builds with every tool, runs with none: npm alone is left out of what serves. See docs/deploy/README.md.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --include=dev --no-audit --no-fund
COPY . .
ARG SITE_ORIGIN=""
ENV NODE_ENV=production SITE_ORIGIN=$SITE_ORIGIN NEXT_TELEMETRY_DISABLED=1
RUN node scripts/setup/production.mjs /served

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000
# Owned by root: the server reads and never writes; its key comes from SESSION_KEY.
COPY --from=build /served ./
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/serve.mjs"]
