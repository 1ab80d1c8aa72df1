import type { Handover } from '../../../lib/handover/handover.ts';
import { contract, exclusiveOptions, questionIds } from '../../../rules/schema/contract.ts';

const standsAlone = (option: string) => (exclusiveOptions as readonly string[]).includes(option);

/** Every question answered, with every box ticked and every answer seen: the longest there can be. */
export const longest: Handover = {
  answers: Object.fromEntries(
    questionIds.map((id) => {
      const { kind, options } = contract[id];
      if (kind === 'many') return [id, options.filter((option) => !standsAlone(option))];
      return [id, id === 'onset-age' ? 'under-18' : options.at(-1)];
    }),
  ),
  witness: Object.fromEntries(questionIds.map((id) => [id, 'disagree'])),
  subject: 'other',
  locale: 'zh-CN',
  rules: { version: '15.63.63', hashStart: 'ffff' },
  day: '2070-11-08',
};
