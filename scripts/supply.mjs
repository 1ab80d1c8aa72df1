// npm run supply: what the product is made of. Writes a bill of materials (CycloneDX), holds every
// licence against the list, and asks for known holes. Ends with 1 for a fault, with 2 when it could
// not be asked.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditVerdict } from './lib/audit-verdict.mjs';
import { licenceFaults } from './lib/licences.mjs';
import { root } from './lib/root.mjs';

/** @param {string[]} path */
const readJson = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/** @param {string[]} args what npm says, also when it ends with an error */
const npm = (args) => {
  try {
    return execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  } catch (error) {
    return /** @type {{ stdout?: string }} */ (error).stdout ?? '';
  }
};

const { packages } = readJson('package-lock.json');
const bill = npm(['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']);
const { components } = JSON.parse(bill);
mkdirSync(join(root, '.reports'), { recursive: true });
writeFileSync(join(root, '.reports', 'sbom.cyclonedx.json'), bill);
print(`bill of materials: ${components.length} packages, in .reports/sbom.cyclonedx.json`);

const licences = licenceFaults(packages, readJson('scripts', 'licences.json'));
print(licences.length === 0 ? 'licences: all on the list' : 'licences: not on the list');
for (const fault of licences) print(`  ${fault}`);

const exceptions = readJson('docs', 'security', 'audit-exceptions.json');
const { state, lines } = auditVerdict(
  npm(['audit', '--json']),
  exceptions,
  new Date().toISOString().slice(0, 10),
);
print(`known holes: ${state}`);
for (const line of lines) print(`  ${line}`);

if (licences.length > 0 || state === 'found') process.exitCode = 1;
else if (state === 'not checked') process.exitCode = 2;
