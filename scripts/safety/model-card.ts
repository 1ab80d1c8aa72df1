import { hardCriteria } from '../../rules/hard-criteria/catalogue.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { redFlags } from '../../rules/red-flags/catalogue.ts';
import { questionIds } from '../../rules/schema/contract.ts';
import { patternIds } from '../../rules/schema/ids.ts';
import { rulesVersion } from '../../rules/version.ts';

const gradeWords = {
  A: 'published, read in the paper',
  'A*': 'published, and adjusted by us',
  B: 'teaching, not read again',
  C: 'our own estimate',
} as const;

const weights = questionIds.flatMap((id) =>
  (catalogue[id].features ?? []).flatMap((feature) => Object.values(feature.rows).flat(1)),
);

/** docs/safety/model-card.generated.md: the rules as one would describe a model (C-06). */
export const modelCard = (): string => {
  const grades = Object.entries(gradeWords).map(([grade, words]) => {
    const count = weights.filter((cell) => cell[3] === grade).length;
    return `| ${grade} | ${words} | ${count} | ${Math.round((100 * count) / weights.length)} of 100 |`;
  });
  return [
    '# Card of the rules',
    '',
    '<!-- Written by `npm run docs` from the rules; a test fails when it is stale. -->',
    '',
    `Rules ${rulesVersion.version}, fingerprint \`${rulesVersion.hash}\`. Not yet reviewed by a doctor.`,
    '',
    '## Purpose, users, limits',
    '',
    'As in [intended use](intended-use.generated.md). Not for people under 18 beyond safety questions and a door, not for emergencies.',
    '',
    '## Inputs and output',
    '',
    `${questionIds.length} questions with fixed options, of which a short interview asks those that can matter. "Not sure" is an answer`,
    'of its own. No image, film, sound, signal, free text, name or date goes in. Out come: how soon to be seen, which door, up to',
    `three of ${patternIds.length} results in words (well, partly, less), reasons for and against, what is unknown, what to do and when to come sooner.`,
    '',
    '## Logic',
    '',
    `${redFlags.length} red flags over answers decide how soon; the most urgent one wins. They are evaluated apart from the scores.`,
    `A weighted sum of log-odds with floors orders the patterns; ${hardCriteria.length} hard criteria then fix or ban names. People wrote all of it;`,
    'nothing was learned from data, and nothing learns in use. The whole of it: [rules.generated.md](../rules.generated.md).',
    '',
    '## Evidence behind the weights',
    '',
    '| Grade | Meaning | Weights | Share |',
    '| --- | --- | --- | --- |',
    ...grades,
    '',
    'Every weight shows its grade on the pages; A and A* name their papers.',
    '',
    '## Performance',
    '',
    'Not measured with patients. No figure of how often a named pattern is right, or how often advice comes too late, exists.',
    'The 99 sheets of a safety review and 22 golden cases all give what was expected of them, but their authors knew the rules:',
    'they test that the program does what was written. A confidence limit over them would say nothing about patients, so none is given.',
    'What simulation shows about the program: [rules-validation.md](../rules-validation.md). Before the word “safe” may be used, a study needs 0',
    'hazardous delays in at least 368 judged cases.',
    '',
    '## Groups looked at',
    '',
    'Age: under 4, under 12, 12 to 17, adults and unknown have rules and tests of their own. Language: the language changes no byte',
    'of a result. Sex: is not asked and changes nothing. No group has been studied in practice.',
    '',
    '## Known failures',
    '',
    'As in [intended use](intended-use.generated.md) and under “Left” in the [hazard log](hazard-log.generated.md). Cases that hang on one number',
    'are listed in rules-validation.md.',
    '',
    '## History and contact',
    '',
    'CHANGELOG.md, and the page “versions” of the evidence. Problems: [incident route](incident-route.md).',
    '',
  ].join('\n');
};
