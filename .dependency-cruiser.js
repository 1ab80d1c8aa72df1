/*
 * Which way imports go (docs/decisions/import-directions.md). `tests/architecture/imports.test.ts` runs these rules
 * over the project, over planted faults, and checks how many modules were read.
 */

/** Our own code; what tests, scripts and settings import is their own affair. */
const ours = '^(app|components|embed|lib|machines|rules|server)/';

/** What a patient's browser loads. */
const patientEntry = '^app/(\\[locale\\]/(?!desk/)|(embed|copy)-pages/)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'rules-import-nothing',
      comment:
        'rules/ is the clinical part: pure, readable without the rest, itself and nothing else.',
      severity: 'error',
      from: { path: '^rules/' },
      to: { pathNot: '^rules/' },
    },
    {
      name: 'machines-know-no-rules',
      comment:
        'Clinical knowledge comes into a machine through `provide`; only types of rules/ may be named.',
      severity: 'error',
      from: { path: '^machines/' },
      to: { path: '^rules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'machines-import-xstate-and-types',
      comment: 'A machine imports xstate, other machines, and types of rules/.',
      severity: 'error',
      from: { path: '^machines/' },
      to: { pathNot: '^(machines|rules)/|^node_modules/xstate/' },
    },
    {
      name: 'lib-imports-no-views',
      comment: 'lib/ is glue below the views and the server.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components|server|tests|scripts|bench)/|^node_modules/(next|react-dom)/' },
    },
    {
      name: 'components-never-decide',
      comment: 'Of rules/, a component sees the vocabulary and the sources, never the engine.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^rules/', pathNot: '^rules/(schema|evidence)/' },
    },
    {
      name: 'components-see-only-types-of-machines',
      comment:
        'A component learns what is going on from lib/check, and may name the types of machines/.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^machines/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-import-no-app-and-no-server',
      comment: 'app/ composes components, not the other way round.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|server|tests|scripts|bench)/' },
    },
    {
      name: 'ui-is-only-react',
      comment: 'components/ui has no word of the domain in it: React and itself.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { pathNot: '^components/ui/|^node_modules/(@types/)?react(-dom)?/' },
    },
    {
      name: 'components-import-few-packages',
      comment: 'What a component imports, a patient downloads.',
      severity: 'error',
      from: { path: '^components/', pathNot: '^components/desk/' },
      to: { path: '^node_modules/', pathNot: '^node_modules/(@types/)?(react|react-dom|next)/' },
    },
    {
      name: 'desk-components-also-ask-the-server',
      comment: 'A desk shows what the server holds now, which react-query keeps for it.',
      severity: 'error',
      from: { path: '^components/desk/' },
      to: {
        path: '^node_modules/',
        pathNot: '^node_modules/((@types/)?(react|react-dom|next)|@tanstack/react-query)/',
      },
    },
    {
      name: 'zod-only-at-the-api',
      comment: 'The contracts of the HTTP API are the one place where zod is needed.',
      severity: 'error',
      from: { path: ours, pathNot: '^(lib|app)/api/' },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'server-knows-no-views',
      comment:
        'server/ reads rules/, the contracts of lib/ and the database driver; what it decides is shown elsewhere.',
      severity: 'error',
      from: { path: '^server/' },
      to: {
        path: '^(app|components|machines)/|^node_modules/(@types/)?(react|react-dom|next|xstate|@xstate|@tanstack)/',
      },
    },
    {
      name: 'telemetry-leaves-by-one-door',
      comment:
        'Attributes pass one gate (server/telemetry/safe-attributes.ts); whoever had the packages could go around it.',
      severity: 'error',
      from: { path: ours, pathNot: '^server/telemetry/(measure|send)\\.ts$' },
      to: { path: '^node_modules/@opentelemetry/' },
    },
    {
      name: 'loader-imports-nothing',
      comment: 'The loader runs in pages that are not ours, and every byte of it is a promise.',
      severity: 'error',
      from: { path: '^embed/' },
      to: { pathNot: '^embed/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-app',
      comment: 'app/ is the top of the house.',
      severity: 'error',
      from: { pathNot: '^(app|tests)/' },
      to: { path: '^app/' },
    },
    {
      name: 'nobody-imports-tests-or-tools',
      comment: 'What runs for a patient does not depend on tests, benchmarks or scripts.',
      severity: 'error',
      from: { path: `${ours}|^proxy\\.ts$` },
      to: { path: '^(tests|scripts|bench)/' },
    },
    {
      name: 'patients-load-no-desk-code',
      comment:
        'zod and react-query weigh 15 to 30 kB each; a patient page never reaches them, nor the API contracts or desk code.',
      severity: 'error',
      from: { path: patientEntry },
      to: {
        path: '^node_modules/(zod|@tanstack/)|^lib/api/|^(app/\\[locale\\]|components|lib)/desk/|^server/',
        reachable: true,
      },
    },
    {
      name: 'no-cycles',
      comment: 'A circle of files has no first one to read.',
      severity: 'error',
      from: { path: ours },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      comment:
        'A module that is not found was not checked either. `fhir/r4` is no module: only types, of @types/fhir.',
      severity: 'error',
      from: { path: `${ours}|^proxy\\.ts$` },
      to: { couldNotResolve: true, pathNot: '^fhir/r4$' },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^\\.next/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
