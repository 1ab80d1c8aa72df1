import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { replay } from '../../rules/engine/replay.ts';
import { rulesVersion } from '../../rules/version.ts';
import { eyelidFlutter, hemifacialSpasm } from './support/sheets.ts';

const record = { rules: rulesVersion, setting: 'front-desk', answers: hemifacialSpasm };

describe('a stored record', () => {
  it('is assessed again with its own rules and gives the same bytes', () => {
    for (const answers of [hemifacialSpasm, eyelidFlutter, {}]) {
      const then = JSON.stringify(assess(answers, 'front-desk'));
      const replayed = replay(JSON.parse(JSON.stringify({ ...record, answers })));
      expect(replayed.ok && JSON.stringify(replayed.assessment)).toBe(then);
    }
  });

  it.each([
    { version: '0.9.0', hash: rulesVersion.hash },
    { version: rulesVersion.version, hash: 'another' },
    { version: rulesVersion.version },
    {},
  ])('of other rules is refused and not reread: %j', (rules) => {
    expect(replay({ ...record, rules })).toEqual({ ok: false, reason: 'other-rules' });
  });

  it.each([
    null,
    7,
    'text',
    [],
    {},
    { ...record, rules: null },
    { ...record, rules: [rulesVersion] },
    { ...record, rules: rulesVersion.version },
    { ...record, setting: 'elsewhere' },
    { rules: rulesVersion, answers: {} },
  ])('that is none is refused: %j', (input) => {
    expect(replay(input)).toEqual({ ok: false, reason: 'not-a-record' });
  });

  it.each([undefined, 'none', { side: 'up' }, { nobody: 'asks' }, { 'where-now': [] }])(
    'with answers that the contract refuses is refused: %j',
    (answers) => {
      expect(replay({ ...record, answers })).toEqual({ ok: false, reason: 'not-a-sheet' });
    },
  );
});
