import fc from 'fast-check';
import { contract, exclusiveOptions, questionIds } from '../../../rules/schema/contract.ts';

const isExclusive = (option: string) => (exclusiveOptions as readonly string[]).includes(option);

/** Any legal answer to one question. */
const answerTo = (id: (typeof questionIds)[number]): fc.Arbitrary<string | string[]> => {
  const options: readonly string[] = contract[id].options;
  if (contract[id].kind === 'one') return fc.constantFrom(...options);
  return fc.oneof(
    fc.subarray(
      options.filter((option) => !isExclusive(option)),
      { minLength: 1 },
    ),
    fc.constantFrom(...options.filter(isExclusive)).map((option) => [option]),
  );
};

/** Legal answers to any questions; only an onset after the present age may still be wrong. */
export const anySheet = fc.record(Object.fromEntries(questionIds.map((id) => [id, answerTo(id)])), {
  requiredKeys: [],
});

const oddKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'mood2', '', 'SIDE'];
const oddValues = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1.5,
    '',
    'not-sure',
    'none',
    'up',
    [],
    {},
    [[]],
    ['none', 'not-sure'],
  ),
  fc.string(),
  fc.array(fc.constantFrom(...Object.values(contract).flatMap(({ options }) => [...options])), {
    maxLength: 5,
  }),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A sheet in which some answers are right, some are odd, and some questions do not exist. */
export const oddSheet: fc.Arbitrary<unknown> = fc
  .tuple(
    anySheet,
    fc.array(fc.tuple(fc.constantFrom<string>(...questionIds, ...oddKeys), oddValues), {
      maxLength: 3,
    }),
  )
  .map(([sheet, odd]) => {
    // Through JSON, as a body comes: so that `__proto__` is a key and not a prototype.
    const text = JSON.stringify({
      ...sheet,
      ...Object.fromEntries(odd.filter(([key]) => key !== '__proto__')),
    });
    const proto = odd.find(([key]) => key === '__proto__');
    if (proto === undefined) return JSON.parse(text) as unknown;
    const rest = text === '{}' ? '' : `,${text.slice(1, -1)}`;
    return JSON.parse(`{"__proto__":${JSON.stringify(proto[1]) ?? 'null'}${rest}}`) as unknown;
  });

/** Any text that somebody could post: right, odd, cut off, or nothing like it. */
export const anyBody: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: anySheet.map((answers) => JSON.stringify({ answers })) },
  { weight: 4, arbitrary: oddSheet.map((answers) => JSON.stringify({ answers })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anySheet, fc.nat(60))
      .map(([answers, cut]) => JSON.stringify({ answers }).slice(0, cut)),
  },
  { weight: 1, arbitrary: fc.jsonValue().map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string() },
);
