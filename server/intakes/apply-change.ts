import type { ClinicSettings } from '../../lib/api/clinic-settings.ts';
import type { IntakeChange } from '../../lib/api/intake-change.ts';
import { Refusal } from '../../lib/api/problem.ts';
import { type QuestionId, questionIds } from '../../rules/schema/contract.ts';
import type { StoredIntake } from '../db/schema/intakes.ts';
import type { StaffActor } from '../staff/actor.ts';
import { contentHashOf } from './canonical.ts';
import { type Judgement, judgeAnswers } from './judge-answers.ts';
import { levelAt, rankOf } from './levels.ts';

/** What a change does to the stored row, and what its trail says. */
export interface Effect {
  readonly set: Partial<Omit<StoredIntake, 'clinicId' | 'id' | 'version' | 'revision'>>;
  readonly trail: {
    readonly action?: 'release';
    readonly from?: string | null;
    readonly to?: string | null;
    readonly reason?: string;
    readonly changed?: readonly QuestionId[];
    readonly before?: StoredIntake['answers'];
  };
}

const refused = (path: string, code: 'wrong-state' | 'unknown-value', message: string) =>
  new Refusal(422, { path: `/change${path}`, code, message });

const moves = {
  call: { from: ['waiting', 'called'], to: 'called' },
  uncall: { from: ['called', 'seen', 'left'], to: 'waiting' },
  see: { from: ['waiting', 'called', 'left'], to: 'seen' },
  leave: { from: ['waiting', 'called'], to: 'left' },
} as const;

const move = (row: StoredIntake, kind: keyof typeof moves): StoredIntake['status'] => {
  const { from, to } = moves[kind];
  if (!(from as readonly string[]).includes(row.status))
    throw refused('/kind', 'wrong-state', `"${kind}" does not follow "${row.status}".`);
  return to;
};

const checkDepartment = (settings: ClinicSettings, department: string | null): void => {
  if (department === null || settings.departments.some(({ id }) => id === department)) return;
  const known = settings.departments.map(({ id }) => id).join(', ');
  throw refused('/department', 'unknown-value', `The clinic has these departments: ${known}.`);
};

const overrideFor = (own: number, assessed: number): StoredIntake['override'] => {
  if (own === assessed) return null;
  return own < assessed ? 'raised' : 'lowered';
};

const setLevel = (row: StoredIntake, own: number, reason: string | undefined): Effect => ({
  set: { own, override: overrideFor(own, row.assessed) },
  trail: {
    from: levelAt(row.own),
    to: levelAt(own),
    ...(reason === undefined ? {} : { reason }),
  },
});

const isNewlyUrgent = (row: StoredIntake, { assessed, flags }: Judgement): boolean =>
  assessed < row.assessed ||
  flags.some(
    (flag) =>
      !row.flags.some(
        (known) => known.id === flag.id && rankOf(known.urgency) <= rankOf(flag.urgency),
      ),
  );

/**
 * The level after the answers were corrected. What staff raised stays raised. What a clinician
 * lowered stays lowered unless the answers now say something more urgent than what was looked at.
 * Nobody but a clinician makes an intake less urgent by taking an answer away (H12).
 */
const levelAfter = (row: StoredIntake, judged: Judgement, isClinician: boolean): number => {
  const level =
    row.override === 'raised'
      ? Math.min(row.own, judged.assessed)
      : row.override === 'lowered' && !isNewlyUrgent(row, judged)
        ? Math.max(row.own, judged.assessed)
        : judged.assessed;
  return isClinician ? level : Math.min(level, row.own);
};

const correct = (
  actor: StaffActor,
  row: StoredIntake,
  { answers, witness }: Extract<IntakeChange, { kind: 'answers' }>,
): Effect => {
  const judged = judgeAnswers(answers);
  const own = levelAfter(row, judged, actor.role === 'clinician');
  return {
    set: {
      ...judged,
      answers,
      witness: witness ?? row.witness,
      own,
      override: overrideFor(own, judged.assessed),
      acknowledged: judged.flags.length === 0 || (row.acknowledged && !isNewlyUrgent(row, judged)),
    },
    trail: {
      from: levelAt(row.own),
      to: levelAt(own),
      changed: questionIds.filter(
        (id) => contentHashOf(row.answers[id] ?? null) !== contentHashOf(answers[id] ?? null),
      ),
      before: row.answers,
    },
  };
};

/**
 * What one change does to one intake, as data; nothing is stored here. Who may do it was decided
 * before.
 *
 * @throws Refusal 422 for what does not fit the intake as it is
 */
export const effectOf = (
  actor: StaffActor,
  row: StoredIntake,
  change: IntakeChange,
  settings: ClinicSettings,
): Effect => {
  switch (change.kind) {
    case 'call': {
      const status = move(row, 'call');
      const department = change.department ?? row.department;
      checkDepartment(settings, change.department ?? null);
      return { set: { status, department }, trail: { from: row.status, to: status } };
    }
    case 'uncall':
    case 'see':
    case 'leave': {
      const status = move(row, change.kind);
      const isOver = status === 'left' || status === 'seen';
      return {
        set: { status, ...(isOver ? { heldBy: null, heldById: null } : {}) },
        trail: { from: row.status, to: status },
      };
    }
    case 'transfer':
      checkDepartment(settings, change.department);
      return {
        set: {
          department: change.department,
          ...(row.status === 'called' ? { status: 'waiting' } : {}),
        },
        trail: { from: row.department, to: change.department },
      };
    case 'raise': {
      const own = rankOf(change.urgency);
      if (own >= row.own)
        throw refused('/urgency', 'wrong-state', `It is at "${levelAt(row.own)}" already.`);
      return setLevel(row, own, change.reason);
    }
    case 'lower': {
      const own = rankOf(change.urgency);
      if (own <= row.own)
        throw refused('/urgency', 'wrong-state', `It is at "${levelAt(row.own)}" now.`);
      return setLevel(row, own, change.reason);
    }
    case 'acknowledge':
      return { set: { acknowledged: true }, trail: {} };
    case 'answers':
      return correct(actor, row, change);
    case 'outcome':
      return { set: {}, trail: { to: change.diagnosis } };
    case 'hold':
      return change.hold
        ? {
            set: { heldBy: actor.name, heldById: actor.staffId },
            trail: { from: row.heldBy, to: actor.name },
          }
        : {
            set: { heldBy: null, heldById: null },
            trail: { action: 'release', from: row.heldBy },
          };
  }
};
