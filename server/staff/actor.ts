import type { staffRoles } from './role-matrix.ts';

/** What somebody with an account may do in the clinic: see `role-matrix.ts`. */
export type StaffRole = (typeof staffRoles)[number];

/** Somebody who signed in. The clinic comes from here and never from the request (S-22). */
export interface StaffActor<Role extends StaffRole = StaffRole> {
  readonly kind: 'staff';
  readonly staffId: string;
  /** As the clinic wrote it when it invited them. */
  readonly name: string;
  readonly clinicId: string;
  readonly role: Role;
  /** The network address that the request came from; none for what the server does by itself. */
  readonly address?: string;
}

/** A device in the waiting room that an admin enrolled. It files, and reads nothing. */
export interface KioskActor {
  readonly kind: 'kiosk';
  readonly kioskId: string;
  readonly clinicId: string;
  /** As for staff. */
  readonly address?: string;
}

/** Anybody else: a patient, a program, somebody whose session has ended. */
export interface AnonymousActor {
  readonly kind: 'anonymous';
}

/** Who asks. Every operation of the server takes one and decides for itself (S-02). */
export type Actor = StaffActor | KioskActor | AnonymousActor;

/** The value for whoever is not known. */
export const anonymous: AnonymousActor = { kind: 'anonymous' };
