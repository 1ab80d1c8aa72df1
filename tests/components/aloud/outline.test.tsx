import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Hearing, outlinePage } from '../../../components/aloud/outline-page.ts';
import { perform } from '../../../components/aloud/perform.ts';
import { secretTexts } from '../../../components/aloud/secret-texts.ts';
import { PlaceSelect } from '../../../components/place/place-select.tsx';
import { EmergencyPage } from '../../../components/questionnaire/emergency-page.tsx';
import { QuestionPage } from '../../../components/questionnaire/question-page.tsx';
import { ResultPage } from '../../../components/result/result-page.tsx';
import { choosePlace } from '../../../lib/place-choice.ts';
import { type Outline, ticked } from '../../../machines/read-aloud/outline.ts';
import { catalogue } from '../../../rules/questions/catalogue.ts';
import type { Answers, QuestionId } from '../../../rules/schema/contract.ts';
import { contract } from '../../../rules/schema/contract.ts';
import { classicSpasm, toldFor } from '../assessment-fixture.ts';
import { screen, show, spokenIn } from '../spoken.tsx';

const plain: Hearing = { say: (text) => text, isSecret: () => false };
const look = (hearing: Hearing = plain): Outline => {
  const outline = outlinePage(hearing);
  if (outline === null) throw new Error('there is no page');
  return outline;
};
const textsOf = (parts: Outline['parts']) => parts.flatMap(({ texts }) => texts);

const ask = (question: QuestionId, answers: Answers = {}, locale: 'en' | 'zh-CN' = 'en') =>
  show(
    <QuestionPage
      key={question}
      question={question}
      context="self"
      answers={answers}
      groups={catalogue[question].groups ?? []}
      back={{ href: '#back', onBack: vi.fn() }}
      onAnswered={vi.fn()}
      onSkipped={vi.fn()}
    />,
    locale,
  );

const back = { href: '#back', onBack: vi.fn() };
const emergency = (id: 'RF01' | 'RF21' = 'RF01') =>
  show(
    <EmergencyPage
      emergencies={[{ id, urgency: 'emergency-now', because: ['emergency-signs'] }]}
      context="self"
      isMinor={false}
      back={back}
      asked={null}
      onLeave={vi.fn()}
    />,
  );

beforeEach(() => choosePlace(null));
afterEach(() => {
  choosePlace(null);
  cleanup();
});

describe.each(['en', 'zh-CN'] as const)('a question in %s', (locale) => {
  const { t } = spokenIn(locale);

  test.each(['side', 'emergency-signs', 'movement-kind', 'medicines'] as const)(
    '%s: title, hint, then every option in the order of the page, in the same words',
    (question) => {
      ask(question, {}, locale);
      const { lead, parts, options, isMany } = look();
      expect(lead.at(0)?.texts).toEqual([t(`questions:${question}.title`)]);
      const heard = parts.filter(({ kind }) => kind === 'option');
      expect(heard.map(({ texts }) => texts.at(-1))).toEqual(
        contract[question].options.map((option) => t(`questions:${question}.options.${option}`)),
      );
      expect(heard.map(({ number }) => number)).toEqual(heard.map((_, at) => at + 1));
      expect(options).toBe(contract[question].options.length);
      expect(isMany).toBe(contract[question].kind === 'many');
    },
  );

  test('the hint is heard with the question, before any option', () => {
    ask('side', {}, locale);
    expect(textsOf(look().lead)).toContain(t('questions:side.hint'));
  });

  test('Continue, Skip and "why we ask" follow the options', () => {
    ask('side', {}, locale);
    expect(
      look()
        .parts.filter(({ kind }) => kind !== 'option')
        .map(({ kind, texts }) => [kind, texts.join()]),
    ).toEqual([
      ['more', t('ui:question.why')],
      ['press', t('ui:question.continue')],
      ['press', t('ui:question.skip')],
    ]);
  });
});

describe('what is done by ear', () => {
  const { t } = spokenIn('en');
  const partOf = (text: string) => {
    const part = look().parts.find(({ texts }) => texts.at(-1) === text);
    if (part === undefined) throw new Error(`not heard: ${text}`);
    return part;
  };

  test('a tick ticks the control of the page, and its state is heard', async () => {
    ask('side');
    const left = partOf(t('questions:side.options.left'));
    expect(left.isOn).toBe(false);
    await perform({ kind: 'tick', part: left });
    expect(screen.getByRole('radio', { name: t('questions:side.options.left') })).toBeChecked();
    expect(ticked(look())).toEqual(['side-left']);
  });

  test('the first choice is taken back to no choice at all', async () => {
    ask('side');
    await perform({ kind: 'tick', part: partOf(t('questions:side.options.left')) });
    await perform({ kind: 'restore', ids: [] });
    expect(ticked(look())).toEqual([]);
  });

  test('"none of these" is taken back to the signs that were ticked before', async () => {
    ask('emergency-signs');
    const [first, second] = contract['emergency-signs'].options;
    const name = (option: string) => t(`questions:emergency-signs.options.${option}`);
    await perform({ kind: 'tick', part: partOf(name(first)) });
    await perform({ kind: 'tick', part: partOf(name(second)) });
    const before = ticked(look());
    expect(before).toHaveLength(2);
    await perform({ kind: 'tick', part: partOf(name('none')) });
    expect(ticked(look())).toEqual(['emergency-signs-none']);
    await perform({ kind: 'restore', ids: before });
    expect(ticked(look())).toEqual(before);
  });

  test('going on without an answer is a problem that is heard, and no part of the page', async () => {
    ask('side');
    expect(look().problems).toEqual([]);
    await perform({ kind: 'continue' });
    const outline = look();
    expect(outline.problems).toEqual([t('questions:side.error')]);
    expect(textsOf([...outline.lead, ...outline.parts]).join()).not.toContain(
      t('questions:side.error'),
    );
  });

  test('what opens is heard behind what opened it', async () => {
    ask('side');
    await perform({ kind: 'press', part: partOf(t('ui:question.why')) });
    const { parts } = look();
    const why = parts.findIndex(({ kind }) => kind === 'more');
    expect(parts[why]?.isOn).toBe(true);
    expect(parts[why + 1]?.texts[0]).toBe(t('questions:side.why'));
  });

  test('the same step keeps its name while it changes; another step has another', async () => {
    ask('side');
    const before = look().id;
    await perform({ kind: 'tick', part: partOf(t('questions:side.options.left')) });
    expect(look().id).toBe(before);
    cleanup();
    ask('triggers');
    expect(look().id).not.toBe(before);
  });

  test('a place is chosen from its list', async () => {
    show(
      <main>
        <h1>Start</h1>
        <PlaceSelect label={t('ui:place.label')} hint={t('ui:place.hint')} />
      </main>,
    );
    const place = look().parts.find(({ kind }) => kind === 'select');
    if (place === undefined) throw new Error('no select is heard');
    expect(look().parts).toHaveLength(1);
    expect(place.texts).toEqual([t('ui:place.hint'), t('ui:place.label')]);
    expect(place.choices?.find(({ isOn }) => isOn)?.text).toBe(t('ui:place.notChosen'));
    await perform({ kind: 'set', part: place, value: 'cn' });
    const now = look().parts.find(({ kind }) => kind === 'select');
    expect(now?.choices?.find(({ isOn }) => isOn)?.text).toBe(t('ui:place.names.cn'));
  });
});

describe('an emergency', () => {
  test('the level and the heading come first, and the call is the first thing to press', () => {
    choosePlace('cn');
    emergency();
    const outline = look();
    expect(outline.isUrgent).toBe(true);
    expect(outline.lead[0]?.texts[0]).toMatch(/^Emergency: .*120/);
    expect(outline.start).toBe(0);
    expect(outline.parts[0]).toMatchObject({ kind: 'call', texts: ['120'] });
  });

  test('the number reaches the ear digit by digit', () => {
    choosePlace('cn');
    emergency();
    const { lead } = look({ ...plain, say: (text, numbers) => `${text} [${numbers.join()}]` });
    expect(lead[0]?.texts[0]).toContain('[120]');
  });

  test('while the place is not known, where one is can be said first', () => {
    emergency();
    const { parts } = look();
    expect(parts[0]?.kind).toBe('select');
    expect(parts.filter(({ kind }) => kind === 'call').length).toBeGreaterThan(10);
  });

  test('while the place is not known, what to do is not held up by fifteen numbers', () => {
    emergency();
    const { lead } = look();
    expect(lead.length).toBeLessThan(5);
    expect(textsOf(lead).join()).not.toMatch(/\b(120|999|112)\b/);
  });

  test('it is never held back in a hall as telling answers', () => {
    emergency();
    expect(look().tellsAnswers).toBe(false);
  });
});

describe('a result', () => {
  const { t } = spokenIn('en');
  const showResult = () =>
    show(
      <ResultPage
        {...toldFor(classicSpasm)}
        back={back}
        date={new Date(2026, 10, 24)}
        onNote={vi.fn()}
        onRestarted={vi.fn()}
      />,
    );

  test('how soon is heard on arrival, and the rest by parts, each from its heading on', () => {
    showResult();
    const { lead, parts, tellsAnswers } = look();
    expect(lead[0]?.texts).toEqual([t('ui:result.title')]);
    expect(lead[1]?.texts[0]).toContain(t('results:urgency.routine.prefix'));
    expect(parts[0]?.texts[0]).toBe(t('ui:result.patterns'));
    expect(parts.map(({ texts }) => texts[0])).toEqual(
      expect.arrayContaining([
        t('ui:result.reasons'),
        t('ui:result.next'),
        t('ui:result.watchFor'),
      ]),
    );
    expect(tellsAnswers).toBe(true);
  });

  test('what is folded for the eye is a part like any other, and needs no press', () => {
    showResult();
    const heading = screen.getByRole('heading', { name: t('ui:result.reasons') });
    expect(heading.closest('details')?.open).toBe(false);
    const { parts } = look();
    expect(heading.closest('details')?.open).toBe(true);
    const at = parts.findIndex(({ texts }) => texts[0] === t('ui:result.reasons'));
    expect(parts[at]?.kind).toBe('text');
    expect(parts[at]?.texts).toContain(t('reasons:lead'));
  });

  test('nothing that stands on the page is left unheard', () => {
    showResult();
    for (const details of document.querySelectorAll('details')) details.open = true;
    const outline = look();
    const heard = textsOf([...outline.lead, ...outline.parts])
      .join(' ')
      .replace(/\s+/g, '');
    const walker = document.createTreeWalker(
      document.querySelector('main') as Node,
      NodeFilter.SHOW_TEXT,
    );
    const missing: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').replace(/\s+/g, '');
      if (text !== '' && !heard.includes(text)) missing.push(text);
    }
    expect(heard.length).toBeGreaterThan(2_000);
    expect(missing).toEqual([]);
  });
});

describe('what is not read aloud in a hall (ruling 25)', () => {
  const spoken = spokenIn('en');
  const numbers = { number: '120', crisis: '12356', police: '110' };
  const secrets = secretTexts(spoken, numbers);
  const inHall: Hearing = {
    say: (text) => text,
    isSecret: (text) => secrets.some((secret) => text.includes(secret)),
  };

  test('the line about self-harm is said to be there, and cannot be chosen by ear', () => {
    ask('emergency-signs');
    const { parts } = look(inHall);
    const secret = parts.filter(({ isSecret }) => isSecret);
    expect(secret.length).toBe(1);
    expect(secret[0]?.kind).toBe('text');
    expect(look().parts.some(({ isSecret }) => isSecret)).toBe(false);
  });

  test('the question how somebody feels has neither title nor answers there', () => {
    ask('mood');
    const outline = look(inHall);
    expect(outline.isSecret).toBe(true);
    expect(outline.parts.filter(({ kind }) => kind === 'option')).toEqual([]);
    expect(look().parts.filter(({ kind }) => kind === 'option').length).toBe(5);
  });

  test('the page for people in despair neither names it nor its line', () => {
    choosePlace('cn');
    emergency('RF21');
    const { lead, parts } = look(inHall);
    const heard = textsOf([...lead, ...parts].filter(({ isSecret }) => !isSecret)).join(' ');
    expect(heard).not.toMatch(/not want|self-harm|not wanting/i);
  });
});
