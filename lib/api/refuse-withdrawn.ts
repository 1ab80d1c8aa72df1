import { rulesVersion } from '../../rules/version.ts';
import { withdrawnRules } from '../standing/withdrawn-rules.ts';
import { Refusal } from './problem.ts';

/**
 * Stops whatever would answer by rules that the operator has withdrawn (C-07).
 *
 * @throws Refusal 503 with `rules-withdrawn`
 */
export const refuseWithdrawn = (): void => {
  const withdrawn = withdrawnRules(process.env);
  if (!withdrawn.some((each) => each === 'all' || each === rulesVersion.hash)) return;
  throw new Refusal(503, {
    path: '',
    code: 'rules-withdrawn',
    message: 'The operator has withdrawn these rules. Send the person to a doctor.',
  });
};
