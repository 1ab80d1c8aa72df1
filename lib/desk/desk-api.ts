import type { Calling } from '../api/calling.ts';
import type { PublicClinic } from '../api/clinic-settings.ts';
import type { IntakeList } from '../api/intake.ts';
import type { ChangeIntake, IntakeConflict } from '../api/intake-change.ts';
import type { IntakeCopy } from '../api/intake-copy.ts';
import type { OutcomeCounts } from '../api/outcome-counts.ts';
import type { Locale } from '../i18n/locales.ts';
import { fetchJson, Refused } from './fetch-json.ts';
import type { Intake } from './intake.ts';
import { listenForChanges } from './listen-for-changes.ts';

/** Somebody else was faster. `current` is the intake as it is now. */
export class Conflict extends Error {
  override name = 'Conflict';
  readonly current: Intake;

  constructor(current: Intake) {
    super('somebody else was faster');
    this.current = current;
  }
}

/** All that the pages of the desk ask for: of the server, or of the training desk. */
export interface DeskApi {
  readonly isTraining: boolean;
  readonly clinic: (slug: string, signal: AbortSignal) => Promise<PublicClinic>;
  /** @param since the revision that is known already; without it the whole queue is told. */
  readonly list: (since: number | null, signal: AbortSignal) => Promise<IntakeList>;
  readonly read: (id: string, signal: AbortSignal) => Promise<Intake>;
  /** @throws {Conflict} when the version is old */
  readonly change: (id: string, change: ChangeIntake) => Promise<Intake>;
  /** One intake as a bundle of FHIR, for the hospital's system; null where nothing may leave. */
  readonly exportFhir: ((id: string, lang: Locale) => Promise<unknown>) | null;
  /** How often each first pattern met each confirmed result. */
  readonly outcomes: (signal: AbortSignal) => Promise<OutcomeCounts>;
  /** What the screen of the waiting room shows. */
  readonly calling: (signal: AbortSignal) => Promise<Calling>;
  /** Tells that an intake is printed or copied out; null: the table of outcomes is saved. */
  readonly noteCopy: (id: string | null, form: IntakeCopy['form']) => Promise<void>;
  /** Tells every revision as it happens; returns how to stop. */
  readonly listen: (hear: (revision: number) => void) => () => void;
}

const isConflict = (body: unknown): body is IntakeConflict =>
  typeof body === 'object' && body !== null && 'current' in body;

/** Also those who were seen or left today; without it the server tells only who is still here. */
const everyStatus = 'status=waiting,called,seen,left';

/** The desk of the clinic that the session belongs to. */
export const serverDesk: DeskApi = {
  isTraining: false,
  clinic: (slug, signal) =>
    fetchJson<PublicClinic>(`/api/v1/clinics/${encodeURIComponent(slug)}`, { signal }),
  list: (since, signal) =>
    fetchJson<IntakeList>(`/api/v1/intakes?${since === null ? everyStatus : `since=${since}`}`, {
      signal,
    }),
  read: (id, signal) => fetchJson<Intake>(`/api/v1/intakes/${encodeURIComponent(id)}`, { signal }),
  change: async (id, change) => {
    try {
      return await fetchJson<Intake>(`/api/v1/intakes/${encodeURIComponent(id)}`, {
        method: 'PATCH',
        body: change,
      });
    } catch (error) {
      if (error instanceof Refused && error.status === 409 && isConflict(error.body))
        throw new Conflict(error.body.current);
      throw error;
    }
  },
  exportFhir: (id, lang) =>
    fetchJson(`/api/v1/intakes/${encodeURIComponent(id)}/fhir?lang=${lang}`),
  outcomes: (signal) => fetchJson<OutcomeCounts>('/api/v1/outcomes', { signal }),
  calling: (signal) => fetchJson<Calling>('/api/v1/intakes/calling', { signal }),
  noteCopy: (id, form) =>
    id === null
      ? fetchJson('/api/v1/outcomes/copies', { method: 'POST' })
      : fetchJson(`/api/v1/intakes/${encodeURIComponent(id)}/copies`, {
          method: 'POST',
          body: { form },
        }),
  listen: (hear) => listenForChanges('/api/v1/intakes/stream', hear),
};
