import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../rules/engine/outcome.ts';
import type { Answers } from '../../rules/schema/contract.ts';

const doorsOf = (answers: Answers) => {
  const { flags, criteria, routes } = outcomeOf(answers, 'self-check');
  return { flags: flags.map(({ id }) => id), criteria: criteria.map(({ id }) => id), routes };
};

describe('the door of medicines (ruling 20)', () => {
  it('opens by an acute reaction alone, to a medicine that nobody can name', () => {
    const { flags, criteria, routes } = doorsOf({
      'where-now': ['jaw'],
      'how-long': 'under-2-weeks',
      medicines: ['not-sure'],
    });
    expect(flags).toContain('RF05');
    expect(flags).not.toContain('RF20');
    expect(criteria).not.toContain('H10');
    expect(routes).toContain('drug-induced');
  });

  it('opens by a steady pull beside a medicine that began nobody knows when', () => {
    const { flags, criteria, routes } = doorsOf({
      side: 'left',
      'where-now': ['cheek'],
      'movement-kind': 'constant-pull',
      'how-long': 'over-1-year',
      medicines: ['dopamine-blocker'],
      'medicine-when': 'not-sure',
    });
    expect(flags).toContain('RF20');
    expect(flags).not.toContain('RF05');
    expect(criteria).not.toContain('H10');
    expect(routes).toContain('drug-induced');
  });

  it('stays shut where no medicine is named', () => {
    expect(doorsOf({ 'where-now': ['jaw'], medicines: ['no-medicine'] }).routes).not.toContain(
      'drug-induced',
    );
  });
});
