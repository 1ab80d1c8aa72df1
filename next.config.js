import { readFileSync } from 'node:fs';

/** The headers that every answer carries, also one that `proxy.ts` never sees (a redirect of Next's). */
const { 'x-frame-options': framing, ...baseline } = JSON.parse(
  readFileSync(new URL('./lib/http/baseline-headers.json', import.meta.url), 'utf8'),
);

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  compress: true,
  // proxy.ts does it instead, so that this redirect carries the security headers too.
  skipTrailingSlashRedirect: true,
  // Next offers to write instructions for coding assistants into the tree; not wanted here.
  agentRules: false,
  // A build checks what it is made from. Tests and tools have their own check, in `npm test`, so that
  // a fault in one of them never keeps the product from starting.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  // Loaded as they are: they read files beside themselves.
  serverExternalPackages: [
    '@electric-sql/pglite',
    'pg',
    // Loaded only where somebody takes telemetry.
    '@opentelemetry/api',
    '@opentelemetry/exporter-metrics-otlp-http',
    '@opentelemetry/exporter-trace-otlp-http',
    '@opentelemetry/resources',
    '@opentelemetry/sdk-metrics',
    '@opentelemetry/sdk-trace',
  ],
  // No address outside this server is ever asked for an image.
  images: { unoptimized: true },
  experimental: {
    // One 404 page for addresses outside every locale: there is no layout above `[locale]`.
    globalNotFound: true,
    // The default puts nearly every style of every surface into one file that each page waits for.
    // At this cost a page waits for four files again, with a third less in them.
    cssChunking: { type: 'graph', requestCost: 50_000 },
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries(baseline).map(([key, value]) => ({ key, value })),
    },
    // A header that is set here cannot be taken back: proxy.ts decides below /embed.
    {
      source: '/((?!embed/).*)',
      headers: [{ key: 'x-frame-options', value: framing }],
    },
    // A frame in a sandbox has no origin of its own, and loads even our own files from elsewhere.
    {
      source: '/_next/static/:path*',
      headers: [{ key: 'cross-origin-resource-policy', value: 'cross-origin' }],
    },
  ],
};

export default config;
