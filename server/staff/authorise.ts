import { Refusal } from '../../lib/api/problem.ts';
import { log } from '../log.ts';
import type { Actor, AnonymousActor, KioskActor, StaffActor, StaffRole } from './actor.ts';
import {
  type ActionOn,
  type ActorName,
  type AllowedTo,
  type Resource,
  roleMatrix,
} from './role-matrix.ts';

type Named<Name> =
  | (Name extends 'anonymous' ? AnonymousActor : never)
  | (Name extends 'kiosk' ? KioskActor : never)
  | (Name extends StaffRole ? StaffActor<Name> : never);

const nameOf = (actor: Actor): ActorName => (actor.kind === 'staff' ? actor.role : actor.kind);

/**
 * Lets an actor pass or throws. Called by every operation itself, first of all (S-02). Hands the
 * actor back as one of those that may: where only staff may, it has a clinic and a role.
 *
 * @throws Refusal 401 when nobody is signed in, 403 when somebody is and may not
 */
export const authorise = <R extends Resource, A extends ActionOn<R>>(
  actor: Actor,
  resource: R,
  action: A,
): Named<AllowedTo<R, A>> => {
  const allowed: unknown = Object.hasOwn(roleMatrix, resource)
    ? Object.entries(roleMatrix[resource]).find(([name]) => name === action)?.[1]
    : undefined;
  if (Array.isArray(allowed) && allowed.includes(nameOf(actor)))
    return actor as Named<AllowedTo<R, A>>;
  if (actor.kind === 'anonymous')
    throw new Refusal(401, {
      path: '',
      code: 'not-signed-in',
      message: 'This needs somebody who has signed in.',
    });
  log.warn('authorisation.refused', {
    actor: nameOf(actor),
    staff: actor.kind === 'staff' ? actor.staffId : undefined,
    clinic: actor.clinicId,
    resource,
    action,
  });
  throw new Refusal(403, {
    path: '',
    code: 'not-allowed',
    message: `The role ${nameOf(actor)} may not do this.`,
  });
};
