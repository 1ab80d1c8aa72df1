# Facewise, the server. No Docker was at hand where this was written: `npm run test:standalone` follows
# these steps in empty folders, command by command, and tries what comes out (docs/operating.md).
#
# Pin the base by its digest in your own registry; a tag can move:
#   docker buildx imagetools inspect node:24-bookworm-slim
#   docker build --build-arg NODE_IMAGE=node:24-bookworm-slim@sha256:… -t facewise .
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && rm -rf .next/cache .next/trace .next/trace-build

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The optional ones are for building: another Node, and the compilers of each platform.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && npm cache clean --force

FROM ${NODE_IMAGE} AS server
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOST=0.0.0.0 PORT=3000 FACEWISE_DATA=/data
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY package.json next.config.js LICENSE ./
COPY public ./public
# What backup and restore run, and what the server reads beside its build.
COPY lib ./lib
COPY locales ./locales
COPY rules ./rules
COPY scripts ./scripts
COPY server ./server
# Nobody's files but the data can be written, also without a read-only root.
RUN mkdir -p /data && chown 1000:1000 /data
VOLUME ["/data"]
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/v1/health/live').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# One process, which hears SIGTERM itself and answers what it is answering before it ends.
STOPSIGNAL SIGTERM
CMD ["node", "scripts/serve-next.mjs"]
