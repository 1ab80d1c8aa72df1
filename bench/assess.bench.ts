import { assess } from '../rules/engine/assess.ts';
import { criteriaMet } from '../rules/engine/decide.ts';
import { effectiveSheet } from '../rules/engine/effective.ts';
import { compile } from '../rules/engine/evaluate.ts';
import { redFlags } from '../rules/red-flags/catalogue.ts';
import { contract, type QuestionId, questionIds } from '../rules/schema/contract.ts';
import { machineNow } from './figures/machine.ts';
import { report } from './figures/report.ts';
import { peerEngine, peerFacts } from './json-rules-engine-peer.ts';
import { sampleSheets } from './sample-sheets.ts';

/*
 * Assessments per second of `assess`, and our red flags and hard criteria beside the same rules in
 * json-rules-engine. Everything is measured side by side in one run on one core; only the ratios
 * travel between machines.
 */
const machine = machineNow();
const isList = (id: QuestionId) => contract[id].kind === 'many';
const ones = [...questionIds.filter((id) => !isList(id)), 'extent'];
const lists = questionIds.filter(isList);

const sheets = sampleSheets(2_000, 20261124);
const facts = sheets.map((sheet) => effectiveSheet(sheet).facts);
const levels = redFlags.flatMap(({ id, levels: each }) =>
  each.map(({ urgency, when }) => ({ name: `${id} ${urgency}`, judge: compile(when) })),
);

const ourEvents = (index: number): readonly string[] => {
  const fact = facts[index];
  if (fact === undefined) return [];
  return [
    ...levels.filter(({ judge }) => judge(fact.codes) === 2).map(({ name }) => name),
    ...criteriaMet(fact).map(({ id }) => id),
  ];
};

const engine = peerEngine();
const prepared = facts.map((fact) => peerFacts(fact, ones, lists));
const peerEvents = async (index: number): Promise<readonly string[]> => {
  const { events } = await engine.run(prepared[index]);
  return events.map(({ type }) => type);
};

/** Seconds of processor time that this process has used: what one core gives, whoever shares it. */
const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const perSecond = async (seconds: number, step: (index: number) => unknown): Promise<number> => {
  const until = performance.now() + seconds * 1000;
  const start = processorSeconds();
  let done = 0;
  while (performance.now() < until) {
    for (let k = 0; k < 20; k += 1) await step((done + k) % sheets.length);
    done += 20;
  }
  return done / (processorSeconds() - start);
};

/** The same loop without awaiting, for what is synchronous. */
const perSecondSync = (seconds: number, step: (index: number) => unknown): number => {
  const until = performance.now() + seconds * 1000;
  const start = processorSeconds();
  let done = 0;
  while (performance.now() < until) {
    for (let k = 0; k < 200; k += 1) step((done + k) % sheets.length);
    done += 200;
  }
  return done / (processorSeconds() - start);
};

let differences = 0;
for (let index = 0; index < 200; index += 1) {
  const ours = [...ourEvents(index)].sort().join();
  const theirs = [...(await peerEvents(index))].sort().join();
  if (ours !== theirs) differences += 1;
}

const assessOne = (index: number) => assess(sheets[index] ?? {});
perSecondSync(1, assessOne);
perSecondSync(0.5, ourEvents);
await perSecond(0.5, peerEvents);

const rounds: { assess: number; ours: number; peer: number }[] = [];
for (let round = 0; round < 3; round += 1)
  rounds.push({
    assess: perSecondSync(2, assessOne),
    ours: perSecondSync(2, ourEvents),
    peer: await perSecond(2, peerEvents),
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const full = median(rounds.map((round) => round.assess));
const ours = median(rounds.map((round) => round.ours));
const peer = median(rounds.map((round) => round.peer));

report('rules', {
  title: 'The rules beside json-rules-engine',
  command: 'npm run bench -- --write',
  about: `${sheets.length.toLocaleString('en')} random answer sheets, on one core; the median of three rounds that take turns. The peer holds the same red flags and hard criteria, translated; the outcomes of 200 sheets are compared first, and a difference fails the run. Seconds are those of the processor, so that other work on the machine counts less.`,
  machine,
  comparisons: [
    {
      what: 'Red flags and hard criteria of one sheet',
      ours,
      against: 'json-rules-engine 7.3.1',
      theirs: peer,
      unit: 'per second',
    },
  ],
  tables: [
    {
      caption: 'In a second of one core',
      columns: ['What', 'Per second'],
      rows: [
        ['`assess`, the whole', full],
        ['Red flags and hard criteria, ours', ours],
        ['The same in json-rules-engine', peer],
      ],
    },
  ],
});
console.log(`outcomes that differ: ${differences} of 200 sheets`);
if (differences > 0) process.exitCode = 1;
