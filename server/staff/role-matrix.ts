/** The roles that an account can have. */
export const staffRoles = ['desk', 'clinician', 'admin'] as const;

/** Everybody who can ask for something, as the rows of the matrix name them. */
export const actorNames = ['anonymous', 'kiosk', ...staffRoles] as const;
export type ActorName = (typeof actorNames)[number];

const nobodySpecial = actorNames;
const staff = staffRoles;
const clinician = ['clinician'] as const;
const admin = ['admin'] as const;

/**
 * Who may do what (S-20): resource → action → actors. What is not listed is refused. The tests read
 * this table and try every cell.
 *
 * A yes here is necessary and not always sufficient: `intake create` by an anonymous person also
 * needs a clinic that accepts from phones, and `intake lower` needs a reason. The operations say so.
 * There is no account above the clinics: whoever runs the server has its files and its command line.
 */
export const roleMatrix = {
  intake: {
    create: nobodySpecial,
    list: staff,
    read: staff,
    /** Call, take back, seen, left, transfer, hold. */
    move: staff,
    /** Say that a red flag was seen. */
    acknowledge: staff,
    /** Change an answer after asking again. */
    correct: staff,
    raise: staff,
    /** With a reason, and only by somebody who may judge it. */
    lower: clinician,
    'record-outcome': clinician,
    /** Print it, or copy it out. */
    export: staff,
  },
  /** The tickets that are being called, on a screen that everybody in the room reads. */
  display: {
    read: ['kiosk', ...staffRoles],
  },
  outcomes: {
    read: ['clinician', 'admin'],
    export: ['clinician', 'admin'],
  },
  account: {
    /** One's own name, role, sessions; password and second factor. */
    read: staff,
    change: staff,
  },
  settings: {
    read: staff,
    change: admin,
  },
  staff: {
    list: admin,
    invite: admin,
    'change-role': admin,
    disable: admin,
    reset: admin,
  },
  kiosks: {
    list: admin,
    enrol: admin,
    revoke: admin,
  },
  audit: {
    read: admin,
  },
} as const satisfies Record<string, Record<string, readonly ActorName[]>>;

type Matrix = typeof roleMatrix;
export type Resource = keyof Matrix;
export type ActionOn<R extends Resource> = keyof Matrix[R] & string;

/** The actors that may do this, as a type, so that an operation knows whom it serves. */
export type AllowedTo<
  R extends Resource,
  A extends ActionOn<R>,
> = Matrix[R][A] extends readonly (infer Name)[] ? Name : never;
