import { isAnswered, type Outline, type Part } from '../../machines/read-aloud/outline.ts';
import {
  type Press,
  type ReadAloudWorld,
  type Room,
  rates,
  type Say,
  type Sentence,
  type SideList,
  volumes,
} from '../../machines/read-aloud/read-aloud-context.ts';
import type { Words } from '../i18n/words.ts';
import { sentencesOf } from './sentences.ts';
import { speakable } from './speakable.ts';

/** Texts that belong together, and are repeated together. */
type Passage = readonly string[];

const menu = [
  'staff',
  'keys',
  'question',
  'undo',
  'back',
  'slower',
  'faster',
  'louder',
  'quieter',
  'rest',
  'leave',
] as const satisfies readonly (Press['hand'] | 'keys')[];

/** The letters of `keys.ts`, as they are said. */
export const letters = { question: 'Q', undo: 'U', back: 'B', menu: 'M', rest: 'Z' } as const;

/** The menu of the mode; the ids of its parts are what they do. Staff can be called where there are any. */
export const menuParts = (t: Words, hasStaff: boolean): readonly Part[] =>
  menu
    .filter((id) => id !== 'staff' || hasStaff)
    .map((id) => ({ id, kind: 'press', texts: [t(`aloud:menu.${id}`)] }));

/**
 * What is pressed with, and is named when something is to be pressed: "next" is a key for one and the
 * middle of the screen for another.
 */
export type Hands = 'keys' | 'touch';

/**
 * The sentences of the mode. What stands on the page is said in the page's own words; only what the
 * ear needs beside them has words here. Values stand in sentences of their own, so that each sentence
 * is one of a list and can be recorded.
 */
export const phrasesIn = (t: Words, hands: Hands): ReadAloudWorld['phrase'] => {
  const presses = {
    next: t(`aloud:hands.${hands}.next`),
    choose: t(`aloud:hands.${hands}.choose`),
    back: t(`aloud:hands.${hands}.back`, { letter: letters.back }),
    undoKey: letters.undo,
    menuKey: letters.menu,
  };
  const say = (key: string, values: { readonly [name: string]: string | number } = {}): string =>
    t(`aloud:say.${key}`, {
      ...presses,
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)])),
    });
  const isHidden = (room: Room) => room === 'hall';

  const wordsOf = ({ texts, isSecret }: Part): Passage => (isSecret ? [say('secret')] : texts);

  /** What is asked before what is explained about it. */
  const selectOf = (part: Part): Passage => [
    ...wordsOf(part).slice(-1),
    ...wordsOf(part).slice(0, -1),
  ];

  /** Which answer it is; how many there are is said with the first. */
  const placeOf = ({ number = 0 }: Part, { options }: Outline): string =>
    number === 1 ? say('placeFirst', { count: options }) : say('placeNext', { number });

  const partOf = (part: Part, outline: Outline, room: Room): Passage => {
    switch (part.kind) {
      case 'option':
        // The heading of its group first, then which answer it is, then the answer.
        return [
          ...(part.isSecret ? [] : part.texts.slice(0, -1)),
          placeOf(part, outline),
          ...wordsOf(part).slice(-1),
          // What is not chosen says so by silence; what is chosen was named when the page was.
          ...(part.isOn && !isHidden(room) ? [say('on')] : []),
        ];
      case 'press':
        return [...wordsOf(part), say('press')];
      case 'call':
        return [...wordsOf(part), say('call')];
      case 'more':
        return [...wordsOf(part), say(part.isOn ? 'moreOpen' : 'more')];
      case 'select':
        return [...selectOf(part), ...nowOf(part), say('select')];
      case 'text':
        return wordsOf(part);
    }
  };

  /** As somebody who sees the page hears it: what it is, not which key to press. */
  const onPage = (part: Part, outline: Outline, room: Room): Passage => {
    switch (part.kind) {
      case 'press':
        return [say('button'), ...wordsOf(part)];
      case 'select':
        return [...selectOf(part), ...nowOf(part)];
      case 'option':
        return [
          ...(part.isSecret ? [] : part.texts.slice(0, -1)),
          say('place', { number: part.number ?? 0, count: outline.options }),
          ...wordsOf(part).slice(-1),
          ...(isHidden(room) ? [] : [say(part.isOn ? 'on' : 'off')]),
        ];
      default:
        return wordsOf(part);
    }
  };

  const nowOf = ({ choices = [] }: Part): Passage =>
    choices
      .filter(({ isOn }) => isOn)
      .flatMap(({ value, text }) => (value === '' ? [say('nothingChosen')] : [say('now'), text]));

  const chosenOf = ({ parts }: Outline, room: Room): Passage => {
    const chosen = parts.filter(({ kind, isOn }) => kind === 'option' && isOn);
    if (chosen.length === 0) return [];
    if (isHidden(room)) return [say('chosenCount', { count: chosen.length })];
    return [say('chosen'), ...chosen.map(({ texts }) => texts.at(-1) ?? '')];
  };

  /** How to go on from the beginning of a page. */
  const onwardFrom = (outline: Outline): Passage => {
    const { options, isUrgent, parts, start, onward } = outline;
    if (isAnswered(outline)) return [say('nextOrOn')];
    if (options > 0 && !isUrgent) return [say('next')];
    return [
      ...(parts.length === 0 || parts[start]?.kind === 'select'
        ? []
        : [say('parts', { count: parts.length })]),
      ...(onward === null ? [] : [say('onward'), ...onward.texts]),
    ];
  };

  const leadOf = (outline: Outline, room: Room): Passage => {
    const { lead, options, parts, isMany, start } = outline;
    const first = parts[start];
    const number = parts.find(({ kind }) => kind === 'call');
    return [
      ...lead.flatMap(wordsOf),
      ...(options === 0 || outline.isUrgent
        ? []
        : [say(isMany ? 'many' : 'one', { count: options })]),
      ...chosenOf(outline, room),
      // An emergency: the call is what the next press does, or the place where one is.
      ...(first?.kind === 'call' || first?.kind === 'press' ? [say(first.kind)] : []),
      // While the place is not known: the first number of the list is the likeliest.
      ...(first?.kind === 'select'
        ? [
            ...(number === undefined ? [] : wordsOf(number)),
            ...partOf(first, outline, room),
            say('numbers'),
          ]
        : []),
      ...(outline.isUrgent && outline.hasBack ? [say('slip')] : []),
      ...onwardFrom(outline),
    ];
  };

  const listPartOf = ({ kind, parts, cursor }: SideList): Passage => {
    const part = parts[cursor];
    if (part === undefined) return [];
    return [
      say('item', { number: cursor + 1, count: parts.length }),
      ...part.texts,
      ...(kind === 'select' && part.isOn ? [say('on')] : []),
    ];
  };

  const echoOf = (part: Part, outline: Outline, room: Room): Passage => {
    switch (part.kind) {
      case 'option': {
        const name = isHidden(room)
          ? say('numbered', { number: part.number ?? 0 })
          : (part.texts.at(-1) ?? '');
        if (!part.isOn) return [say('echoOff'), name];
        return outline.isMany && !part.isAlone
          ? [say('echoMany'), name, say('goOnMany')]
          : [say('echoOne'), name, say('goOn')];
      }
      case 'call':
        return [say('echoCall')];
      case 'select':
        return [...part.texts.slice(-1), ...nowOf(part)];
      case 'more':
        return [say('closed')];
      default:
        return [say('echoPress'), ...wordsOf(part)];
    }
  };

  const passagesOf = (what: Say, room: Room): readonly Passage[] => {
    switch (what.kind) {
      case 'page':
        return [
          ...what.outline.lead.map(wordsOf),
          ...what.outline.parts.map((part) => onPage(part, what.outline, room)),
        ];
      case 'arrival':
      case 'lead':
        return [leadOf(what.outline, room)];
      case 'round':
        return [[say('round'), ...leadOf(what.outline, room)]];
      case 'problems':
        return [[say('problem'), ...what.outline.problems]];
      case 'undone': {
        const chosen = chosenOf(what.outline, room);
        const { part } = what;
        return [
          [
            say('undone'),
            ...(chosen.length === 0 ? [say('nothingChosen')] : chosen),
            ...(part?.kind === 'option' ? [say('atAnswer', { number: part.number ?? 0 })] : []),
          ],
        ];
      }
      case 'part':
        return [partOf(what.part, what.outline, room)];
      case 'where':
        return [
          [
            ...(what.outline.isSecret ? [] : [what.outline.title]),
            ...partOf(what.part, what.outline, room),
          ],
        ];
      case 'echo':
        return [echoOf(what.part, what.outline, room)];
      case 'list':
        return [[say(what.list.kind, { count: what.list.parts.length }), ...listPartOf(what.list)]];
      case 'listPart':
        return [listPartOf(what.list)];
      case 'noNumber':
        return [[say('noNumber', { number: what.number })]];
      case 'rate':
        return [[say('rate', { step: what.step + 1, count: rates.length })]];
      case 'volume':
        return [[say('volume', { step: what.step + 1, count: volumes.length })]];
      case 'keys':
        return [[say('keys', letters)]];
      default:
        return [[say(what.kind)]];
    }
  };

  return (what, room) =>
    passagesOf(what, room).flatMap((passage, part): readonly Sentence[] =>
      passage
        .map(speakable)
        .flatMap(sentencesOf)
        .map((text) => ({ text, part })),
    );
};
