import { cleanup } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FaceMap } from '../../components/face/face-map.tsx';
import { loadDrawings } from '../../components/face/later-drawings.tsx';
import { isMarked, zonesOf } from '../../components/face/map-zones.ts';
import { MovementDrawing } from '../../components/face/movement-drawing.tsx';
import { QuestionPage } from '../../components/questionnaire/question-page.tsx';
import { forgetLastPress } from '../../components/ui/press-guard.ts';
import type { Answers, QuestionId } from '../../rules/schema/contract.ts';
import { screen, show } from './spoken.tsx';

beforeEach(async () => {
  forgetLastPress();
  await loadDrawings();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const ask = (question: QuestionId, answers: Answers = {}) =>
  show(
    <QuestionPage
      question={question}
      context="self"
      answers={answers}
      groups={[]}
      onAnswered={vi.fn()}
      onSkipped={vi.fn()}
      back={{ href: '/en', onBack: vi.fn() }}
    />,
  );

const zones = (option: string): readonly Element[] => [
  ...document.querySelectorAll(`[data-zone="${option}"]`),
];
const markedZones = () =>
  [...document.querySelectorAll('[data-zone]')]
    .filter((zone) => zone.getAttribute('fill') !== 'transparent')
    .map((zone) => zone.getAttribute('data-zone'));

test('once the drawings were fetched they stand there with their question, with nothing in between', () => {
  ask('movement-kind');
  expect(document.querySelectorAll('figure svg')).toHaveLength(6);
  cleanup();
  ask('where-now');
  expect(zones('mouth-corner').length).toBeGreaterThan(0);
});

describe('the face map', () => {
  test('a tap on a part ticks its box, and the words below say so', async () => {
    ask('where-now');
    expect(screen.getByText('Nothing is chosen yet')).toBeTruthy();
    await userEvent.click(zones('cheek')[0] as Element);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Cheek' }).checked).toBe(true);
    expect(screen.getByText('You chose:').nextElementSibling?.textContent).toBe('Cheek');
    expect(markedZones()).toEqual(['cheek', 'cheek']);
  });

  test('a ticked box marks its part, on the side that was named before', async () => {
    ask('where-now', { side: 'right' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Corner of the mouth' }));
    expect(markedZones()).toEqual(['mouth-corner']);
  });

  test('a side is chosen by a tap on that half: the person’s own left is on the left', async () => {
    ask('side');
    const [left] = zones('left');
    const [right] = zones('right');
    expect(left?.getBoundingClientRect().left).toBeLessThan(
      right?.getBoundingClientRect().left ?? 0,
    );
    await userEvent.click(left as Element);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Only my own left' }).checked).toBe(
      true,
    );
  });

  test('is a picture to a screen reader: every option is a native control, and the map adds none', () => {
    ask('where-now');
    expect(screen.getAllByRole('checkbox')).toHaveLength(13);
    expect(document.querySelector('[data-zone]')?.closest('[aria-hidden="true"]')).not.toBeNull();
    for (const zone of document.querySelectorAll('[data-zone]'))
      expect((zone as SVGElement).tabIndex).toBe(-1);
  });

  test('a marked part differs from the others without its colour: hatched and outlined', () => {
    show(
      <FaceMap
        question="where-now"
        context="self"
        chosen={['chin']}
        side={undefined}
        labelOf={(option) => option}
      />,
    );
    const look = (option: string) => getComputedStyle(zones(option)[0] as Element);
    expect(look('chin').fill).toContain('url(');
    expect(Number.parseFloat(look('chin').strokeWidth)).toBeGreaterThan(
      2 * Number.parseFloat(look('brow').strokeWidth),
    );
  });

  test('both halves are marked when both sides move', () => {
    for (const chosen of ['both-together', 'both-separately'])
      expect(zonesOf('side').map((zone) => isMarked(zone, 'side', [chosen], undefined))).toEqual([
        true,
        true,
      ]);
    expect(zonesOf('side').map((zone) => isMarked(zone, 'side', ['not-sure'], undefined))).toEqual([
      false,
      false,
    ]);
  });

  test('every part is large enough for a thumb on a phone of 320 px', () => {
    ask('where-now');
    // 1.2 px for a unit is what the map has there: 240 of 288 px beside the two words.
    for (const zone of document.querySelectorAll<SVGPathElement>('[data-zone]')) {
      const { width, height } = zone.getBBox();
      expect([zone.dataset.zone, width * height * 1.2 ** 2 >= 24 * 24]).toEqual([
        zone.dataset.zone,
        true,
      ]);
    }
  });
});

describe('a movement drawing', () => {
  const paths = () =>
    [...document.querySelectorAll('svg path')].map((path) => path.getAttribute('d'));

  test('stands still until it is played, moves, and stops at a tap', async () => {
    show(<MovementDrawing movement="jerks-then-squeeze" />);
    const still = paths();
    expect(document.getAnimations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Show the movement/ }));
    await vi.waitFor(() => expect(paths()).not.toEqual(still));
    forgetLastPress();
    await userEvent.click(screen.getByRole('button', { name: /^Stop/ }));
    expect(paths()).toEqual(still);
  });

  test('ends by itself, and starting another stops the first', async () => {
    show(
      <>
        <MovementDrawing movement="ripple" />
        <MovementDrawing movement="both-lids-shut" />
      </>,
    );
    const [first, second] = screen.getAllByRole('button', { name: /^Show the movement/ });
    await userEvent.click(first as Element);
    expect(screen.getAllByRole('button', { name: /^Stop/ })).toHaveLength(1);
    forgetLastPress();
    await userEvent.click(second as Element);
    expect(screen.getAllByRole('button', { name: /^Stop/ })).toHaveLength(1);
    await vi.waitFor(
      () => expect(screen.queryAllByRole('button', { name: /^Stop/ })).toHaveLength(0),
      { timeout: 10_000 },
    );
  });

  test('says in words what it shows, on the picture’s side that moves', () => {
    show(<MovementDrawing movement="pucker-narrows-eye" isMirrored />);
    expect(
      screen.getByText('The lips pucker 3 times. One eye narrows each time.', {
        selector: 'figcaption',
      }),
    ).toBeTruthy();
    expect(document.querySelector('svg g')?.getAttribute('transform')).toBe(
      'matrix(-1 0 0 1 200 0)',
    );
  });
});
