// Our check beside three form programs with the same questions, on a slow phone (npm run bench:pages).
import type { Questionnaire } from 'fhir/r4';
import { chromium } from 'playwright';
import { browserFlags } from '../scripts/lib/browser-flags.mjs';
import { say } from '../scripts/lib/say.mjs';
import { machineNow } from './figures/machine.ts';
import { report } from './figures/report.ts';
import { emptyPageBytes, ownPageBytes } from './pages/empty-page.ts';
import { type Entrant, ourQuestion, ourStart, peers } from './pages/entrants.ts';
import { median, percentile } from './pages/median.ts';
import { servePeers } from './pages/peer-pages.ts';
import { startProduct } from './pages/product.ts';
import { openSlowPage } from './pages/slow-phone.ts';
import { storedChecks } from './pages/stored-checks.ts';

const rounds = 3;
/** One form takes minutes to be answered here. */
const answeredIn = 2;
const fewestSteps = 120;
const stepLimit = 50;

const executablePath = process.env.CHROME_PATH ?? '';
const machine = machineNow();
const emptyBytes = await emptyPageBytes();
const product = await startProduct();
const { begun } = await storedChecks(product.address, executablePath);
const asked = await fetch(`${product.address}/api/v1/fhir/Questionnaire?lang=en`);
// The others hold one language too.
const questionnaire: Questionnaire = JSON.parse(await asked.text(), (key, value) =>
  key.startsWith('_') ? undefined : value,
);
const served = await servePeers(questionnaire);
const browser = await chromium.launch({ executablePath, args: [...browserFlags] });

interface Measured {
  readonly entrant: Entrant;
  readonly isOurs: boolean;
  readonly bytes: number[];
  readonly firstPaint: number[];
  readonly largestPaint: number[];
  readonly blocked: number[];
  readonly seconds: number[];
  readonly busy: number[];
  /** From the start page to the first question, in seconds; empty for the others. */
  readonly opening: number[];
  readonly steps: number[];
  readonly presses: number[];
}

const entered = (entrant: Entrant, isOurs: boolean): Measured => ({
  entrant,
  isOurs,
  bytes: [],
  firstPaint: [],
  largestPaint: [],
  blocked: [],
  seconds: [],
  busy: [],
  opening: [],
  steps: [],
  presses: [],
});
const start = entered(ourStart, true);
const question = entered(ourQuestion, true);
const others = peers.map((peer) => entered(peer, false));
const all = [start, question, ...others];

const addressOf = ({ isOurs }: Measured) => (isOurs ? product.address : served.address);

/** Opens it and waits until it is at rest. */
const load = async (one: Measured): Promise<void> => {
  const { entrant } = one;
  const slow = await openSlowPage(browser, addressOf(one), one === question ? begun : {});
  await slow.page.goto(entrant.path, { waitUntil: 'commit' });
  await entrant.first(slow.page).waitFor();
  await slow.untilQuiet();
  const { firstPaint, largestPaint, blocked } = await slow.seen();
  one.bytes.push(slow.transferred() / 1000);
  one.firstPaint.push(firstPaint / 1000);
  one.largestPaint.push(largestPaint / 1000);
  one.blocked.push(blocked);
  await slow.close();
};

/** Opens it and answers everything. */
const answer = async (one: Measured): Promise<void> => {
  const slow = await openSlowPage(browser, addressOf(one));
  const begin = performance.now();
  await one.entrant.answerAll(slow, addressOf(one));
  one.seconds.push((performance.now() - begin) / 1000);
  one.busy.push(await slow.busySeconds());
  const { steps, presses } = await slow.seen();
  // Ours opens on a page of its own: the press that leads from there to the check loads a page.
  const [opening = 0, ...between] = one.isOurs ? steps : [0, ...steps];
  if (one.isOurs) one.opening.push(opening / 1000);
  one.steps.push(...between);
  one.presses.push(...presses);
  await slow.close();
};

for (let round = 1; round <= rounds; round += 1) {
  for (const one of all) await load(one);
  say(`round ${round} of ${rounds}: every page was opened`);
  if (round > answeredIn) continue;
  for (const one of [start, ...others]) await answer(one);
  say(`round ${round} of ${answeredIn}: every form was answered`);
}
while (start.steps.length < fewestSteps) await answer(start);
await browser.close();
await product.stop();
served.stop();

type Figure = 'bytes' | 'largestPaint' | 'blocked' | 'seconds' | 'busy';

/** The peer that is best at something. */
const best = (figure: Figure): Measured =>
  others.reduce((found, each) => (median(each[figure]) < median(found[figure]) ? each : found));

const beside = (
  what: string,
  one: Measured,
  figure: Figure,
  unit: string,
  aimed?: { readonly aim: string; readonly most: number },
) => {
  const [ours, theirs] = [median(one[figure]), median(best(figure)[figure])];
  return {
    what,
    ours,
    against: best(figure).entrant.name,
    theirs,
    unit,
    ...(aimed === undefined ? {} : { aim: aimed.aim, isMet: ours / theirs <= aimed.most }),
  };
};

const third = { aim: 'at most ⅓', most: 1 / 3 };
const half = { aim: 'at most ½', most: 1 / 2 };
const survey = others[0] ?? question;
const scripts = { start: ownPageBytes(/^\/(en|zh-CN)$/), check: ownPageBytes(/\/check(\/|$)/) };
const stepAt = (share: number) => percentile(start.steps, share);

report('pages', {
  title: 'The check beside form programs, on a slow phone',
  command: 'npm run bench:pages -- --write',
  about: `The same questions, from our FHIR questionnaire, as a form of SurveyJS (survey-js-ui, its lightest form, one question on a page), of LHC-Forms and of Smart Forms, in one language, minified, compressed and served on this machine like ours. Chromium with its preset "Slow 4G" (562 ms, 1.4 Mbit/s) and a processor 4 times slower, an empty cache each time, no service worker; the median of ${rounds} rounds in which all take turns to be opened, and the better of ${answeredIn} in which they are answered (ours: the median of ${start.seconds.length}). A page counts as loaded when nothing was fetched and no task was long for two seconds; blocked is what tasks took beyond 50 ms each, those before the first paint too: a form that paints late has done its work by then. Answering is a program that clicks the same 32 answers of a classic hemifacial spasm as fast as the page lets it, from an empty tab to the result; the others end with the answers, they judge nothing. "First question" is a question that is opened by itself. A step goes from the press on Continue to the first moment after the frame with the next question, the list of answers or the result, over ${start.steps.length} steps; the press on the start page, which loads the check, is not among them and takes ${median(start.opening).toFixed(1)} s. What is better elsewhere: LHC-Forms and Smart Forms show all questions on one page, so nobody waits between two, and there is less to press; they read any questionnaire, and SurveyJS any form, where ours shows this one check. Ours carries rules, result and advice for the time after the questions, which is part of its bytes.`,
  machine,
  comparisons: [
    beside('Fetched until the first question is at rest', question, 'bytes', 'kB', third),
    beside('Fetched until the start page is at rest', start, 'bytes', 'kB', third),
    beside('Largest paint, first question', question, 'largestPaint', 's', half),
    beside('Largest paint, start page', start, 'largestPaint', 's', half),
    beside('Blocked while loading, first question', question, 'blocked', 'ms'),
    beside('All answered, result or answers there', start, 'seconds', 's'),
    beside('Main thread busy until then', start, 'busy', 's'),
    {
      what: 'From the press to the next question, 95 of 100',
      ours: stepAt(0.95),
      against: survey.entrant.name,
      theirs: percentile(survey.steps, 0.95),
      unit: 'ms',
      aim: `ours at most ${stepLimit} ms`,
      isMet: stepAt(0.95) <= stepLimit,
    },
    {
      what: 'Scripts of the first load, start page',
      ours: scripts.start / 1000,
      against: 'an empty page of the same Next',
      theirs: emptyBytes / 1000,
      unit: 'kB',
      aim: 'at most 1.15',
      isMet: scripts.start / emptyBytes <= 1.15,
    },
    {
      what: 'Scripts of the first load, a question',
      ours: scripts.check / 1000,
      against: 'an empty page of the same Next',
      theirs: emptyBytes / 1000,
      unit: 'kB',
      aim: 'at most 1.15',
      isMet: scripts.check / emptyBytes <= 1.15,
    },
  ],
  tables: [
    {
      caption: 'Opening it',
      columns: ['Form', 'Fetched, kB', 'First paint, s', 'Largest paint, s', 'Blocked, ms'],
      rows: all.map(({ entrant, bytes, firstPaint, largestPaint, blocked }) => [
        entrant.name,
        median(bytes),
        median(firstPaint),
        median(largestPaint),
        median(blocked),
      ]),
    },
    {
      caption: 'Answering all of it',
      columns: [
        'Form',
        'Until the end, s',
        'Main thread busy, s',
        'Step, median, ms',
        'Step, 95 of 100, ms',
        'Press to paint (INP), 95 of 100, ms',
      ],
      rows: [start, ...others].map(({ entrant, seconds, busy, steps, presses }) => [
        entrant === ourStart ? 'Facewise' : entrant.name,
        median(seconds),
        median(busy),
        ...(steps.length === 0
          ? ['–', '–']
          : [percentile(steps, 0.5), percentile(steps, 0.95)].map(Math.round)),
        percentile(presses, 0.95),
      ]),
    },
  ],
});
