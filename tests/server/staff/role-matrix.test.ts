import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Refusal } from '../../../lib/api/problem.ts';
import { type Actor, anonymous } from '../../../server/staff/actor.ts';
import { authorise } from '../../../server/staff/authorise.ts';
import { type ActorName, actorNames, roleMatrix } from '../../../server/staff/role-matrix.ts';

const staffActor = (role: 'desk' | 'clinician' | 'admin'): Actor => ({
  kind: 'staff',
  staffId: 's',
  name: 'Somebody',
  clinicId: 'c',
  role,
});

const actors: Readonly<Record<ActorName, Actor>> = {
  anonymous,
  kiosk: { kind: 'kiosk', kioskId: 'k', clinicId: 'c' },
  desk: staffActor('desk'),
  clinician: staffActor('clinician'),
  admin: staffActor('admin'),
};

const cells = Object.entries(roleMatrix).flatMap(([resource, actions]) =>
  Object.entries(actions).flatMap(([action, allowed]: [string, readonly ActorName[]]) =>
    actorNames.map((name) => ({ resource, action, name, may: allowed.includes(name) })),
  ),
);

/** Asks as a program would that does not know our types. */
const ask = (name: ActorName, resource: string, action: string) => {
  try {
    return authorise(actors[name], resource as never, action as never);
  } catch (error) {
    return error instanceof Refusal ? error.problem.status : error;
  }
};

beforeAll(() => {
  for (const stream of [process.stdout, process.stderr] as const)
    vi.spyOn(stream, 'write').mockImplementation(() => true);
});
afterAll(() => void vi.restoreAllMocks());

describe('every cell of the role matrix', () => {
  test.each(cells)('$name · $resource · $action: $may', ({ resource, action, name, may }) => {
    const refused = name === 'anonymous' ? 401 : 403;
    expect(ask(name, resource, action)).toBe(may ? actors[name] : refused);
  });
});

describe('sentences that the matrix must keep', () => {
  const allowedTo = (name: ActorName) =>
    cells.filter((cell) => cell.name === name && cell.may).map((c) => `${c.resource} ${c.action}`);

  test('a kiosk and an anonymous person may file; of all that is read a kiosk may show the tickets being called', () => {
    expect(allowedTo('kiosk')).toEqual(['intake create', 'display read']);
    expect(allowedTo('anonymous')).toEqual(['intake create']);
  });

  test('all staff may raise the urgency; only a clinician may lower it or record an outcome', () => {
    const who = (what: string) => actorNames.filter((name) => allowedTo(name).includes(what));
    expect(who('intake raise')).toEqual(['desk', 'clinician', 'admin']);
    expect(who('intake lower')).toEqual(['clinician']);
    expect(who('intake record-outcome')).toEqual(['clinician']);
  });

  test('only an admin administers', () => {
    for (const { resource, action, name, may } of cells) {
      const administers =
        ['staff', 'kiosks', 'audit'].includes(resource) ||
        (resource === 'settings' && action === 'change');
      if (administers)
        expect([resource, action, name, may]).toEqual([resource, action, name, name === 'admin']);
    }
  });

  test('what is not in the matrix is refused to everybody, also names of the language itself', () => {
    for (const name of actorNames) {
      for (const [resource, action] of [
        ['intake', 'burn'],
        ['intake', 'toString'],
        ['constructor', 'name'],
        ['__proto__', 'create'],
      ] as const) {
        expect(ask(name, resource, action)).toBe(name === 'anonymous' ? 401 : 403);
      }
    }
  });
});
