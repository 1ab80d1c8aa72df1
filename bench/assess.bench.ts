import { assess } from '../rules/engine/assess.ts';
import { criteriaMet } from '../rules/engine/decide.ts';
import { effectiveSheet } from '../rules/engine/effective.ts';
import { compile } from '../rules/engine/evaluate.ts';
import { redFlags } from '../rules/red-flags/catalogue.ts';
import { contract, type QuestionId, questionIds } from '../rules/schema/contract.ts';
import { peerEngine, peerFacts } from './json-rules-engine-peer.ts';
import { sampleSheets } from './sample-sheets.ts';

/*
 * Assessments per second of `assess`, and our red flags and hard criteria beside the same rules in
 * json-rules-engine. Everything is measured side by side in one run on one core; only the ratios
 * travel between machines.
 */
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
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

console.log(`Node ${process.versions.node}, ${sheets.length} random sheets, median of 3 rounds`);
console.log(`assess, whole                     ${whole.format(full)} per second`);
console.log(`red flags and hard criteria, ours ${whole.format(ours)} per second`);
console.log(`the same in json-rules-engine     ${whole.format(peer)} per second`);
console.log(`ratio                             ${whole.format(ours / peer)} times`);
console.log(`outcomes that differ              ${differences} of 200 sheets`);
if (differences > 0) process.exitCode = 1;
