import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ResultPage } from '../../components/result/result-page.tsx';
import type { Told } from '../../components/result/told.ts';
import { sources } from '../../rules/evidence/sources.ts';
import type { RaisedFlag } from '../../rules/schema/assessment.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { classicSpasm, tenDayFlutter, toldFor } from './assessment-fixture.ts';
import { screen, show, spokenIn, textOnPage } from './spoken.tsx';

const showResult = (told: Told, locale: 'en' | 'zh-CN' = 'en', onMore?: () => void) =>
  show(
    <ResultPage
      {...told}
      back={{ href: '/en/check/review', onBack: vi.fn() }}
      date={new Date(2026, 10, 24)}
      onNote={vi.fn()}
      onRestarted={vi.fn()}
      onMore={onMore}
    />,
    locale,
  );

const { t } = spokenIn('en');

afterEach(cleanup);

describe('more questions for a surer result', () => {
  test('are offered in both languages where some were left out, and else not at all', () => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const name = spokenIn(locale).t('ui:more.button');
      showResult(toldFor(tenDayFlutter), locale, vi.fn());
      expect(screen.getByRole('button', { name })).toBeVisible();
      cleanup();
      showResult(toldFor(tenDayFlutter), locale);
      expect(screen.queryByRole('button', { name })).toBeNull();
      cleanup();
    }
  });
});

describe('somebody whom a doctor has seen before', () => {
  test('gets questions and a diary in both languages; somebody new gets none', () => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const name = spokenIn(locale).t('results:followUp.title');
      showResult(toldFor({ ...classicSpasm, 'told-before': 'treated-already' }), locale);
      expect(screen.getByRole('region', { name }).textContent).toContain(
        spokenIn(locale).t('results:followUp.items.fades-early'),
      );
      cleanup();
      showResult(toldFor({ ...classicSpasm, 'told-before': 'nobody-yet' }), locale);
      expect(screen.queryByRole('region', { name })).toBeNull();
      cleanup();
    }
  });

  test('reads the same pattern, reasons and urgency as somebody new', () => {
    const pageFor = (told: 'treated-already' | 'nobody-yet') => {
      showResult(toldFor({ ...classicSpasm, 'told-before': told }));
      document.querySelector('[aria-labelledby="follow-up"]')?.remove();
      const text = textOnPage();
      cleanup();
      return text;
    };
    expect(pageFor('treated-already')).toBe(pageFor('nobody-yet'));
  });
});

describe('the urgency card', () => {
  test.each([
    [{ 'emergency-signs': ['arm-leg-weak'] }, 'emergency', /^Emergency: Call/],
    [{ ...classicSpasm, 'warning-signs': ['eye-red-painful'] }, 'urgent', /^Urgent: /],
    [classicSpasm, 'non-urgent', /^Not urgent: /],
    [tenDayFlutter, 'non-urgent', /^Not urgent: /],
  ] as readonly (readonly [Answers, string, RegExp])[])(
    'says its level in words, and there is one card only (%#)',
    (answers, level, heading) => {
      showResult(toldFor(answers));
      const cards = [...document.querySelectorAll('[data-level]')];
      expect(cards.map((card) => card.getAttribute('data-level'))).toEqual([level]);
      expect(screen.getByRole('heading', { name: heading })).toBeVisible();
    },
  );

  test('has a shape of its own for each level, hidden from the ear', () => {
    const shapes = [{ 'emergency-signs': ['arm-leg-weak'] } as const, classicSpasm].map(
      (answers) => {
        showResult(toldFor(answers));
        const shape = document.querySelector('[data-level] svg');
        expect(shape).toHaveAttribute('aria-hidden', 'true');
        const drawn = shape?.innerHTML;
        cleanup();
        return drawn;
      },
    );
    expect(new Set(shapes).size).toBe(2);
  });

  test('an emergency card leads nowhere but to the telephone', () => {
    showResult(toldFor({ 'emergency-signs': ['arm-leg-weak'] }));
    const card = screen.getByRole('region', { name: /^Emergency:/ });
    for (const link of within(card).queryAllByRole('link'))
      expect(link.getAttribute('href')).toMatch(/^tel:/);
    expect(within(card).getByText(/Note when it began/)).toBeVisible();
  });
});

describe('which answers raised a flag', () => {
  const seeingTwo: Answers = {
    ...classicSpasm,
    'warning-signs': ['lump-face-neck', 'double-vision'],
    'weakness-when': 'days-1-7',
  };

  test.each(['en', 'zh-CN'] as const)(
    '%s: beside what cannot wait, and beside what can',
    (locale) => {
      const spoken = spokenIn(locale);
      const option = (id: string) => spoken.t(`questions:warning-signs.options.${id}`);
      showResult(toldFor(seeingTwo), locale);
      const why = screen.getByRole('region', { name: spoken.t('ui:result.whyLevel.same-day') });
      expect(why.querySelector('dl')?.textContent).toBe(
        `${spoken.t('ui:result.becauseAnswered')}${option('double-vision')}${spoken.t(
          'ui:result.answerOf',
          {
            question: spoken.t('questions:weakness-when.short'),
            answer: spoken.t('questions:weakness-when.options.days-1-7'),
          },
        )}`,
      );
      const also = screen.getByRole('region', { name: spoken.t('ui:result.also') });
      expect(also.textContent).toContain(option('lump-face-neck'));
      expect(also.textContent).not.toContain(option('double-vision'));
    },
  );

  test('stand below a pattern too, with the way to the whole rule', () => {
    showResult(toldFor({ ...classicSpasm, 'warning-signs': ['lump-face-neck'] }));
    const why = screen.getByRole('region', { name: t('ui:result.whyLevel.within-2-weeks') });
    expect(why.textContent).toContain(t('questions:warning-signs.options.lump-face-neck'));
    expect(within(why).getByRole('link')).toHaveAttribute('href', '/en/evidence/signs#RF26');
  });

  test('lead nowhere else in an emergency', () => {
    showResult(toldFor({ 'emergency-signs': ['arm-leg-weak'] }));
    const why = screen.getByRole('region', { name: t('ui:result.whyLevel.emergency-now') });
    expect(why.textContent).toContain(t('questions:emergency-signs.options.arm-leg-weak'));
    expect(within(why).queryAllByRole('link')).toEqual([]);
  });

  test('are not asked for where no flag is raised', () => {
    showResult(toldFor(classicSpasm));
    expect(textOnPage()).not.toContain(t('ui:result.becauseAnswered'));
  });
});

describe('a long result', () => {
  const shownIn = (name: string) =>
    [...screen.getByRole('region', { name }).querySelectorAll('p, li')].filter((element) =>
      element.checkVisibility(),
    );

  test.each(['en', 'zh-CN'] as const)(
    '%s: folds the reasons and what is talked over later, and nothing that is needed now',
    (locale) => {
      const spoken = spokenIn(locale);
      showResult(toldFor({ ...classicSpasm, 'warning-signs': ['lump-face-neck'] }), locale);
      for (const folded of [
        spoken.t('ui:result.reasons'),
        spoken.t('ui:result.changes'),
        spoken.t('reasons:notConsidered.heading'),
      ])
        expect(shownIn(folded), folded).toEqual([]);
      for (const open of [
        spoken.t('ui:result.whyLevel.within-2-weeks'),
        spoken.t('ui:result.patterns'),
        spoken.t('ui:result.next'),
        spoken.t('ui:result.watchFor'),
      ])
        expect(shownIn(open).length, open).toBeGreaterThan(1);
      for (const kind of ['see', 'bring'])
        expect(
          screen
            .getByRole('heading', { name: spoken.t(`ui:result.steps.${kind}`) })
            .closest('details'),
        ).toBeNull();
      for (const step of document.querySelectorAll('[data-level], #safety-net'))
        expect(step.closest('details')).toBeNull();
      expect(screen.getByText(spoken.t('results:limit')).closest('details')).toBeNull();
    },
  );

  test('opens at a press on the heading, which stays a heading', () => {
    showResult(toldFor(classicSpasm));
    screen.getByRole('heading', { name: t('ui:result.reasons') }).click();
    expect(shownIn(t('ui:result.reasons')).length).toBeGreaterThan(5);
  });

  test('never folds a treatment away from the warning before it', () => {
    showResult(toldFor(classicSpasm));
    const heading = screen.getByRole('heading', { name: t('ui:result.beforeTreatment') });
    expect(heading.checkVisibility()).toBe(true);
  });
});

describe('a red painful eye', () => {
  const seen = (signs: NonNullable<Answers['warning-signs']>) =>
    showResult(toldFor({ ...classicSpasm, 'warning-signs': signs, 'weakness-when': 'days-1-7' }));

  test('is never told to be taped shut, also with an eye that will not close', () => {
    seen(['eye-red-painful', 'eye-wont-close']);
    expect(textOnPage()).toContain('Do not cover, tape or rub the eye');
    expect(textOnPage()).not.toContain('hold it shut with soft skin tape');
  });

  test('an eye that will not close and is not red is told how to protect it', () => {
    seen(['eye-wont-close']);
    expect(textOnPage()).toContain('hold it shut with soft skin tape');
  });
});

describe('reassurance', () => {
  const calm = t('results:patterns.hemifacial-spasm-primary.calm');

  test('is printed without a flag', () => {
    showResult(toldFor(classicSpasm));
    expect(textOnPage()).toContain(calm);
  });

  test('is not printed beside any flag, however mild', () => {
    const told = toldFor(classicSpasm);
    const flag: RaisedFlag = { id: 'RF12', urgency: 'routine', because: ['warning-signs'] };
    showResult({ ...told, assessment: { ...told.assessment, redFlags: [flag] } });
    expect(textOnPage()).toContain(t('results:patterns.hemifacial-spasm-primary.lead'));
    expect(textOnPage()).not.toContain(calm);
  });

  test('of an eyelid follows the three months', () => {
    showResult(toldFor(tenDayFlutter));
    expect(textOnPage()).toContain(t('results:patterns.eyelid-myokymia.calm_short'));
    expect(textOnPage()).not.toContain(t('results:patterns.eyelid-myokymia.calm_long'));
  });
});

describe('beside an urgent flag that must not stand next to a name', () => {
  const answers: Answers = {
    ...classicSpasm,
    'warning-signs': ['face-weak-now'],
    'weakness-when': 'days-1-7',
    'weakness-seen': 'not-seen',
  };

  test('no pattern, no reason and no "what would change this" is shown, but the door is', () => {
    showResult(toldFor(answers));
    const text = textOnPage();
    expect(text).not.toContain(t('results:patterns.hemifacial-spasm-primary.name'));
    expect(screen.queryByRole('heading', { name: t('ui:result.reasons') })).toBeNull();
    expect(screen.queryByRole('heading', { name: t('ui:result.changes') })).toBeNull();
    expect(text).toContain(t('results:routes.new-facial-palsy.name'));
    expect(text).toContain('Tablets help most in the first 3 days');
  });

  test('"today" comes with where to go after hours', () => {
    showResult(toldFor(answers));
    expect(textOnPage()).toContain(t('results:today.afterHours'));
  });
});

describe('a result with a pattern', () => {
  test('says that it is no diagnosis directly above the names, in body size', () => {
    showResult(toldFor(classicSpasm));
    const limit = screen.getByText(t('results:limit'));
    const name = screen.getAllByRole('heading', {
      name: t('results:patterns.hemifacial-spasm-primary.name'),
    })[0];
    expect(name && limit.compareDocumentPosition(name)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    expect(size(limit)).toBeGreaterThanOrEqual(size(document.body));
  });

  test('never shows a share, and leaves something else possible', () => {
    showResult(toldFor(classicSpasm));
    const pattern = screen.getByRole('region', { name: t('ui:result.patterns') });
    expect(pattern.textContent).not.toMatch(/%|per cent/);
    expect(pattern.textContent).toContain(t('results:somethingElse'));
  });

  test('leads from a reason to the paper by its number, never by its title', () => {
    showResult(toldFor(classicSpasm));
    const links = [
      ...document.querySelectorAll<HTMLAnchorElement>('a[href*="/evidence/sources#"]'),
    ];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const id = link.hash.slice(1);
      expect(Object.keys(sources)).toContain(id);
      expect(link).toHaveTextContent(`Source ${id}`);
    }
  });

  test('says when to come sooner, in three steps', () => {
    showResult(toldFor(classicSpasm));
    const net = screen.getByRole('region', { name: t('ui:result.watchFor') });
    expect(within(net).getAllByRole('heading', { level: 3 })).toHaveLength(3);
  });

  test('prints every sign that no question asks for', () => {
    for (const locale of ['en', 'zh-CN'] as const) {
      const { container, unmount } = showResult(toldFor(classicSpasm), locale);
      const net = container.querySelector('[aria-labelledby="safety-net"]')?.textContent ?? '';
      for (const sign of [
        'today.wound',
        'today.fever',
        'today.sleepFit',
        'today.pregnancy',
        'comeSooner.lid',
        'comeSooner.weight',
        'comeSooner.skin',
        'comeSooner.injury',
      ])
        expect(net).toContain(spokenIn(locale).t(`results:safetyNet.${sign}`));
      unmount();
    }
  });

  test('leads to where a problem is reported', () => {
    showResult(toldFor(classicSpasm));
    const link = screen.getByRole('link', { name: t('ui:chrome.report') });
    expect(link).toHaveAttribute('href', '/en/safety#report');
  });

  test('shows the rules, the day, and that no doctor has reviewed it', () => {
    showResult(toldFor(classicSpasm));
    const text = textOnPage();
    expect(text).toContain(toldFor(classicSpasm).assessment.rules.version);
    expect(text).toContain('24 November 2026');
    expect(text).toContain('not yet reviewed by a doctor');
  });

  test('has every heading one level below the one before, in both languages', () => {
    for (const locale of ['en', 'zh-CN'] as const) {
      showResult(toldFor(classicSpasm), locale);
      const levels = screen.getAllByRole('heading').map((each) => Number(each.tagName.slice(1)));
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries())
        expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
      cleanup();
    }
  });
});

test('who answered too little is told so, and no name', () => {
  showResult(toldFor({ 'emergency-signs': ['none'], 'warning-signs': ['none'] }));
  expect(textOnPage()).toContain(t('results:band.not-enough-information'));
  expect(textOnPage()).not.toContain(t('results:fit.well'));
});
