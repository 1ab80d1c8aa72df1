import { explain } from '../../rules/engine/explain.ts';
import { questionIds } from '../../rules/schema/contract.ts';
import { urgencies } from '../../rules/schema/urgency.ts';
import type { PublicClinic } from '../api/clinic-settings.ts';
import type { IntakeRow } from '../api/intake.ts';
import type { IntakeChange } from '../api/intake-change.ts';
import { noteContact } from './contact.ts';
import { Conflict, type DeskApi } from './desk-api.ts';
import { Refused } from './fetch-json.ts';
import type { Intake, TrailEntry } from './intake.ts';
import { rowOf } from './row-of.ts';
import { serverNow } from './server-clock.ts';
import { type TrainingCase, trainingCases } from './training-cases.ts';

const clinic: PublicClinic = {
  slug: 'training',
  name: { 'zh-CN': '练习用诊所', en: 'Training clinic' },
  languages: ['zh-CN', 'en'],
  departments: [
    { id: 'neurology', name: { 'zh-CN': '神经内科', en: 'Neurology' } },
    { id: 'eyes', name: { 'zh-CN': '眼科', en: 'Eye clinic' } },
  ],
  phone: null,
  address: null,
  place: 'other',
  bookingLink: null,
  logo: null,
  allowedOrigins: [],
  accent: null,
  tellsHostTheLevel: false,
  acceptsFromPhones: false,
  retentionHours: 1,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

const minute = 60_000;

/** What the row of the queue says because of the answers. */
const assessed = (answers: Intake['answers']) => {
  const assessment = explain(answers);
  return {
    answers,
    assessment,
    urgency: assessment.urgency,
    band: assessment.result.band,
    top: assessment.result.patterns[0]?.id ?? null,
    flags: assessment.redFlags.map(({ id, urgency }) => ({ id, urgency })),
  };
};

const filed = (each: TrainingCase, index: number, now: number): Intake => {
  const receivedAt = new Date(now - each.waiting * minute).toISOString();
  const told = assessed(each.answers);
  return {
    ...told,
    id: `training-intake-${String(index + 1).padStart(6, '0')}`,
    ticket: `T${String(index + 1).padStart(3, '0')}`,
    clinicDay: receivedAt.slice(0, 10),
    sequence: index + 1,
    receivedAt,
    lang: each.lang,
    subject: each.subject,
    source: 'desk',
    acknowledged: told.flags.length === 0,
    status: 'waiting',
    department: null,
    linked: 0,
    version: 1,
    heldBy: null,
    witness: {},
    override: null,
    ref: null,
    consent: null,
    trail: [entry('filed', receivedAt, {})],
    linkedIds: [],
    outcome: null,
    deletedAfter: new Date(now + 60 * minute).toISOString(),
  };
};

const entry = (
  action: TrailEntry['action'],
  at: string,
  rest: Partial<Pick<TrailEntry, 'from' | 'to' | 'reason' | 'changed'>>,
): TrailEntry => ({
  at,
  by: { kind: 'staff', name: null },
  action,
  from: null,
  to: null,
  reason: null,
  changed: [],
  ...rest,
});

const statusAfter = { call: 'called', uncall: 'waiting', see: 'seen', leave: 'left' } as const;

/** An intake after one change, as the clinic's server would make it. */
const changed = (intake: Intake, change: IntakeChange, at: string): Intake => {
  const next = { ...intake, version: intake.version + 1 };
  const noted = (rest: Partial<Intake>, note: Parameters<typeof entry>[2] = {}) => ({
    ...next,
    ...rest,
    trail: [
      ...intake.trail,
      entry(change.kind === 'hold' && !change.hold ? 'release' : change.kind, at, note),
    ],
  });
  switch (change.kind) {
    case 'call':
    case 'uncall':
    case 'see':
    case 'leave': {
      const status = statusAfter[change.kind];
      const department =
        change.kind === 'call' ? (change.department ?? intake.department) : intake.department;
      return noted({ status, department }, { from: intake.status, to: status });
    }
    case 'transfer':
      return noted(
        { department: change.department },
        { from: intake.department, to: change.department },
      );
    case 'raise':
    case 'lower':
      return noted(
        {
          urgency: change.urgency,
          override: {
            urgency: change.urgency,
            kind: change.kind === 'raise' ? 'raised' : 'lowered',
          },
        },
        { from: intake.urgency, to: change.urgency, reason: change.reason ?? null },
      );
    case 'acknowledge':
      return noted({ acknowledged: true });
    case 'answers': {
      const told = assessed(change.answers);
      const known = new Set(intake.flags.map(({ id }) => id));
      return noted(
        {
          ...told,
          witness: change.witness ?? intake.witness,
          acknowledged: told.flags.every(({ id }) => known.has(id)) && intake.acknowledged,
        },
        {
          changed: questionIds.filter(
            (id) => JSON.stringify(intake.answers[id]) !== JSON.stringify(change.answers[id]),
          ),
        },
      );
    }
    case 'outcome':
      return noted(
        { outcome: { diagnosis: change.diagnosis, recordedAt: at, by: '' } },
        { to: change.diagnosis },
      );
    case 'hold':
      return noted({ heldBy: change.hold ? '✓' : null });
  }
};

const byUrgency = (a: IntakeRow, b: IntakeRow): number =>
  urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || a.sequence - b.sequence;

/**
 * A desk to practise on: invented patients, the real rules, and nothing that leaves the page. It is
 * gone with a reload.
 */
export const createTrainingDesk = (): DeskApi => {
  const now = serverNow();
  const intakes = new Map(
    trainingCases.map((each, index) => {
      const intake = filed(each, index, now);
      return [intake.id, intake];
    }),
  );
  const listeners = new Set<(revision: number) => void>();
  let revision = 1;
  const find = (id: string): Intake => {
    const intake = intakes.get(id);
    if (intake === undefined) throw new Refused(404, null);
    return intake;
  };
  const answered = <T>(what: T): T => {
    noteContact();
    return what;
  };
  return {
    isTraining: true,
    clinic: async () => clinic,
    list: async () =>
      answered({
        revision,
        intakes: [...intakes.values()].map(rowOf).sort(byUrgency),
        removed: [],
        more: false,
      }),
    read: async (id) => answered(find(id)),
    change: async (id, { version, change }) => {
      const intake = find(id);
      if (intake.version !== version) throw new Conflict(intake);
      const next = changed(intake, change, new Date(serverNow()).toISOString());
      intakes.set(id, next);
      revision += 1;
      for (const listener of listeners) listener(revision);
      return answered(next);
    },
    // An invented case must not reach a record.
    exportFhir: null,
    outcomes: async () => answered({ total: 0, counts: [] }),
    calling: async () =>
      answered({
        clinic: clinic.name,
        calling: [...intakes.values()]
          .filter(({ status }) => status === 'called')
          .sort((a, b) => a.sequence - b.sequence)
          .map(({ ticket, department }) => ({
            ticket,
            door: clinic.departments.find(({ id }) => id === department)?.name ?? null,
          })),
      }),
    noteCopy: async () => {},
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
};
