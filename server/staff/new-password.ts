import { type ProblemError, Refusal } from '../../lib/api/problem.ts';
import { hashPassword } from './password-hash.ts';
import {
  longestPassword,
  type PasswordFault,
  passwordFault,
  shortestPassword,
} from './password-rules.ts';

const messages: Readonly<Record<PasswordFault, string>> = {
  'too-short': `A password has at least ${shortestPassword} characters, better 15.`,
  'too-long': `A password has at most ${longestPassword} characters.`,
  common: 'This password is one of the first that strangers try.',
  guessable: 'This password is little more than a name that belongs to you or the clinic.',
};

const codes = {
  'too-short': 'password-too-short',
  'too-long': 'password-too-long',
  common: 'password-common',
  guessable: 'password-guessable',
} as const satisfies Record<PasswordFault, ProblemError['code']>;

/** @throws Refusal 422 with the reason when the password cannot be taken */
export const checkNewPassword = (
  password: string,
  context: readonly string[],
  path = '/password',
): void => {
  const fault = passwordFault(password, context);
  if (fault !== null)
    throw new Refusal(422, { path, code: codes[fault], message: messages[fault] });
};

/**
 * A new password, judged and hashed.
 *
 * @throws Refusal 422 with the reason when it cannot be taken
 */
export const newPasswordHash = (
  password: string,
  context: readonly string[],
  path?: string,
): Promise<string> => {
  checkNewPassword(password, context, path);
  return hashPassword(password);
};
