// A process that watches a clinic on the store of the environment and says what it is told, a line
// for each event. Its argument is the id of the clinic.
import { watchIntakes } from '../../server/intakes/watch-intakes.ts';

const clinicId = process.argv[2] ?? '';
const watcher = { kind: 'staff', staffId: 's', name: 'Watcher', clinicId, role: 'desk' } as const;
await watchIntakes(watcher, (event) => process.stdout.write(`${JSON.stringify(event)}\n`));
