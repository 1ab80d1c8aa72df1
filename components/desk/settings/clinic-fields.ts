import type { ClinicDraft } from './clinic-draft.ts';

/** What every group of fields of the clinic's form is given. */
export interface ClinicFields {
  readonly draft: ClinicDraft;
  /** The problem of the control with this id, in words. */
  readonly errorOf: (id: string) => string | undefined;
  readonly onChange: (part: Partial<ClinicDraft>) => void;
}

/** What a text field of the form is given for the problem of its control. */
export const errorFor = (
  errorOf: ClinicFields['errorOf'],
  id: string,
): { readonly id: string; readonly error?: string } => {
  const error = errorOf(id);
  return error === undefined ? { id } : { id, error };
};
