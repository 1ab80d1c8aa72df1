import { checkSheet } from '../../rules/schema/check-sheet.ts';
import { rulesVersion } from '../../rules/version.ts';
import {
  deviceTimeHeader,
  FileIntake,
  IdempotencyKey,
  idempotencyHeader,
  rulesHashHeader,
} from './file-intake.ts';
import { Instant } from './intake.ts';
import { Refusal } from './problem.ts';
import { checked } from './read-body.ts';
import { readJson } from './read-json.ts';
import { sheetErrors } from './sheet-errors.ts';

const keyOf = (request: Request): string => {
  const key = IdempotencyKey.safeParse(request.headers.get(idempotencyHeader));
  if (key.success) return key.data;
  throw new Refusal(422, {
    path: idempotencyHeader,
    code: 'key-missing',
    message: `The header ${idempotencyHeader} must hold 22 to 64 random URL-safe characters.`,
  });
};

/** A device that does not know its time is taken without it; only a wrong form is refused. */
const sentAtOf = (request: Request): Date | null => {
  const text = request.headers.get(deviceTimeHeader);
  if (text === null) return null;
  if (Instant.safeParse(text).success) return new Date(text);
  throw new Refusal(422, {
    path: deviceTimeHeader,
    code: 'wrong-shape',
    message: `The header ${deviceTimeHeader} must hold a time such as 2026-11-27T09:30:00Z.`,
  });
};

/**
 * A submission as it was sent: its key, its body, and the device's time.
 *
 * @throws Refusal as `readJson`, and 422 with every fault of the sheet or of what is around it
 */
export const readFiling = async (
  request: Request,
): Promise<{ readonly key: string; readonly body: FileIntake; readonly sentAt: Date | null }> => {
  const value = await readJson(request);
  const [key, sentAt] = [keyOf(request), sentAtOf(request)];
  refuseOlderAnswers(value, request.headers.get(rulesHashHeader));
  refuseBrokenAnswers(value);
  return { key, body: checked(FileIntake, value), sentAt };
};

/**
 * Answers to questions of another version of the rules that do not fit those of now. They are never
 * guessed into new ones: the patient is asked again. The client knows it by the code and says so.
 *
 * @param hash what the client says of its rules; null from one that says nothing
 * @throws Refusal 422 `older-rules`, then every fault
 */
const refuseOlderAnswers = (body: unknown, hash: string | null): void => {
  if (hash === null || hash === rulesVersion.hash) return;
  if (typeof body !== 'object' || body === null || !('answers' in body)) return;
  const sheet = checkSheet(body.answers);
  if (sheet.ok) return;
  throw new Refusal(
    422,
    {
      path: '/answers',
      code: 'older-rules',
      message:
        'These answers belong to questions of another version, which are not asked any more. Ask again.',
    },
    ...sheetErrors(sheet.faults),
  );
};

/**
 * The faults of a sheet in the words of the API's other calls, naming question and option.
 *
 * @param body an object with `answers` somewhere it is expected, or anything else
 */
export const refuseBrokenAnswers = (body: unknown): void => {
  if (typeof body !== 'object' || body === null || !('answers' in body)) return;
  const sheet = checkSheet(body.answers);
  if (sheet.ok) return;
  const [first, ...others] = sheetErrors(sheet.faults);
  if (first !== undefined) throw new Refusal(422, first, ...others);
};
