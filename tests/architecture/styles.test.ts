import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from '../support/source-files.ts';
import {
  inlineStyleFaults,
  motionFaults,
  physicalSideFaults,
  windowHeightFaults,
} from '../support/style-checks.ts';

const sheets = sourceFiles(['app', 'components', 'styles'], /\.css$/);
const views = sourceFiles(['app', 'components'], /\.tsx$/);

const faultsIn = (
  files: readonly SourceFile[],
  check: (text: string) => readonly string[],
  exempt = /^$/,
): readonly string[] =>
  files
    .filter(({ path }) => !exempt.test(path))
    .flatMap(({ path, text }) => check(text).map((fault) => `${path}: ${fault}`));

/** Drawings of the face move after a tap, and have a left and a right of their own. */
const face = /^components\/face\//;
const embedded = /^(app|components)\/embed\//;

test('there are sheets and views to check', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(views.length).toBeGreaterThan(5);
});

test('nothing moves outside the drawings of the face', () => {
  expect(faultsIn(sheets, motionFaults, face)).toEqual([]);
});

test('sides are logical, so that a page can be turned around', () => {
  expect(faultsIn(sheets, physicalSideFaults, face)).toEqual([]);
});

test('no height inside the embed is measured by the window', () => {
  const inside = sheets.filter(({ path }) => embedded.test(path));
  expect(faultsIn(inside, windowHeightFaults)).toEqual([]);
});

test('no view writes a style attribute or a style element', () => {
  expect(faultsIn(views, inlineStyleFaults)).toEqual([]);
});

test.each([
  ['@keyframes pulse { from { opacity: 0 } }', '@keyframes pulse'],
  ['.a { transition: color .2s; }', 'transition: color .2s'],
  ['.a { color: red; animation-name: pulse }', 'animation-name: pulse'],
  ['html { scroll-behavior: smooth; }', 'scroll-behavior: smooth'],
])('motion is found: %s', (css, fault) => {
  expect(motionFaults(css)).toEqual([fault]);
});

test('switching motion off is no motion', () => {
  expect(
    motionFaults('* { animation: none !important; transition: none; } /* transition: a */'),
  ).toEqual([]);
});

test.each([
  ['.a { margin-left: 1rem; }', 'margin-left: 1rem'],
  ['.a{padding-right:0}', 'padding-right: 0'],
  ['.a { border-left-color: red; }', 'border-left-color: red'],
  ['.a { border-top-left-radius: 1px; }', 'border-top-left-radius: 1px'],
  ['.a { color: red; left: 0; }', 'left: 0'],
  ['.a { text-align: right; }', 'text-align: right'],
])('a physical side is found: %s', (css, fault) => {
  expect(physicalSideFaults(css)).toEqual([fault]);
});

test('logical sides and selectors that name a side are fine', () => {
  const css =
    "[data-side='left'] { margin-inline-start: 1rem; inset-inline: 0; text-align: start; }";
  expect(physicalSideFaults(css)).toEqual([]);
});

test.each(['100vh', '50dvh', 'calc(100svh - 1rem)', '10vmax'])(
  'a height by the window is found: %s',
  (value) => {
    expect(windowHeightFaults(`.a { min-block-size: ${value}; }`)).toHaveLength(1);
  },
);

test.each(['<p style={{ color }}>', '<p style="color:red">', '<style>{css}</style>'])(
  'an inline style is found: %s',
  (jsx) => {
    expect(inlineStyleFaults(` ${jsx}`)).toHaveLength(1);
  },
);
