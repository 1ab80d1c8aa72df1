import { describe, expect, it } from 'vitest';
import { answersBehind, spokenBy } from '../../rules/engine/because.ts';
import { factsOf } from '../../rules/engine/facts.ts';
import {
  all,
  any,
  type Condition,
  exactly,
  has,
  is,
  not,
  possible,
  sure,
  unanswered,
  unknown,
} from '../../rules/schema/condition.ts';
import type { Answers } from '../../rules/schema/contract.ts';
import { eyelidFlutter, hemifacialSpasm, without } from './support/sheets.ts';

const saidFor = (condition: Condition, answers: Answers) =>
  spokenBy(condition, factsOf(answers), answers);

const leftSpasm = hemifacialSpasm;
const isLeft = is('side', 'left');
const isRight = is('side', 'right');
const closesOne = is('eyes-shut', 'one-eye');
const noMedicine = has('medicines', 'no-medicine');

describe('"because you said"', () => {
  it('names the question of a plain condition, of a tick and of a whole tick list', () => {
    expect(saidFor(isLeft, leftSpasm)).toEqual(['side']);
    expect(saidFor(noMedicine, leftSpasm)).toEqual(['medicines']);
    expect(saidFor(exactly('warning-signs', ['none']), leftSpasm)).toEqual(['warning-signs']);
  });

  it('names nothing that nobody answered', () => {
    expect(saidFor(isLeft, without(leftSpasm, 'side'))).toEqual([]);
    expect(saidFor(noMedicine, {})).toEqual([]);
  });

  it('names every part of "all", once each and in the order of the questions', () => {
    expect(saidFor(all(noMedicine, closesOne, isLeft, closesOne), leftSpasm)).toEqual([
      'side',
      'eyes-shut',
      'medicines',
    ]);
  });

  it('names a "not sure" that counted as possible beside the other parts of "all"', () => {
    const fresh = possible(all(isLeft, is('how-long', 'under-2-weeks')));
    const unsure: Answers = { ...leftSpasm, 'how-long': 'not-sure' };
    expect(saidFor(fresh, unsure)).toEqual(['side', 'how-long']);
  });

  it('names of "any" only the parts that are met', () => {
    expect(saidFor(any(isRight, closesOne), leftSpasm)).toEqual(['eyes-shut']);
    expect(saidFor(any(isLeft, noMedicine), leftSpasm)).toEqual(['side', 'medicines']);
  });

  it('judges the parts of one "any" anew on every sheet', () => {
    const either = any(isLeft, noMedicine);
    expect(saidFor(either, leftSpasm)).toEqual(['side', 'medicines']);
    expect(saidFor(either, { ...leftSpasm, side: 'right' })).toEqual(['medicines']);
  });

  it('looks through "sure", "possible" and "unknown"', () => {
    expect(saidFor(sure(isLeft), leftSpasm)).toEqual(['side']);
    expect(saidFor(possible(isLeft), leftSpasm)).toEqual(['side']);
    expect(saidFor(unknown(isLeft), { ...leftSpasm, side: 'not-sure' })).toEqual(['side']);
    expect(saidFor(unanswered('side'), without(leftSpasm, 'side'))).toEqual([]);
  });

  it('names what is denied where that is one plain question, however sure it must be', () => {
    expect(saidFor(not(isRight), leftSpasm)).toEqual(['side']);
    expect(saidFor(not(sure(isRight)), leftSpasm)).toEqual(['side']);
    expect(saidFor(not(possible(isRight)), leftSpasm)).toEqual(['side']);
    expect(saidFor(not(exactly('medicines', ['not-sure'])), leftSpasm)).toEqual(['medicines']);
  });

  it('says nothing of a longer exemption that does not apply', () => {
    expect(saidFor(not(all(isRight, closesOne)), leftSpasm)).toEqual([]);
    expect(saidFor(not(any(isRight, noMedicine)), leftSpasm)).toEqual([]);
    expect(saidFor(not(has('medicines', 'dopamine-blocker')), leftSpasm)).toEqual([]);
    expect(saidFor(not(not(isLeft)), leftSpasm)).toEqual([]);
    expect(saidFor(all(isLeft, not(all(isRight, closesOne))), leftSpasm)).toEqual(['side']);
  });
});

describe('a fact that other answers fixed', () => {
  it('is spoken of by the places where it is how far the movement reaches', () => {
    expect(saidFor(is('extent', 'eye-and-mouth'), leftSpasm)).toEqual(['where-now']);
    expect(saidFor(is('extent', 'eye-and-mouth'), without(leftSpasm, 'where-now'))).toEqual([]);
  });

  it('is spoken of by age and duration where it is the age at onset', () => {
    const asked = without(leftSpasm, 'onset-age');
    expect(saidFor(is('onset-age', 'age-60-plus'), asked)).toEqual(['age-now', 'how-long']);
    expect(saidFor(is('onset-age', 'age-60-plus'), without(asked, 'how-long'))).toEqual([
      'age-now',
    ]);
  });

  it('is spoken of by its own question as soon as that was answered', () => {
    expect(saidFor(is('onset-age', 'age-40-59'), leftSpasm)).toEqual(['onset-age']);
    expect(saidFor(closesOne, leftSpasm)).toEqual(['eyes-shut']);
  });

  it('is spoken of by place and kind where a flicker says that the eye stays open', () => {
    expect(saidFor(is('eyes-shut', 'neither'), eyelidFlutter)).toEqual([
      'where-now',
      'movement-kind',
    ]);
    expect(saidFor(is('first-area', 'eye-first'), eyelidFlutter)).toEqual([
      'where-now',
      'movement-kind',
    ]);
  });

  it('is spoken of by nothing where no other answer can fix it', () => {
    expect(saidFor(is('linked-move', 'linked-never'), without(leftSpasm, 'linked-move'))).toEqual(
      [],
    );
  });
});

describe('the ticks of a list that made a condition hold', () => {
  const ticked: Answers = {
    ...leftSpasm,
    'warning-signs': ['lump-face-neck', 'double-vision', 'unsteady'],
  };
  const saidOf = (condition: Condition, answers: Answers = ticked) =>
    answersBehind(condition, factsOf(answers), answers);

  it('are those that the condition names, and no other tick', () => {
    expect(saidOf(has('warning-signs', 'double-vision', 'spells'))).toEqual([
      { question: 'warning-signs', options: ['double-vision'] },
    ]);
  });

  it('come together from several parts, in the order in which they were chosen', () => {
    expect(
      saidOf(all(has('warning-signs', 'unsteady'), has('warning-signs', 'lump-face-neck'))),
    ).toEqual([{ question: 'warning-signs', options: ['lump-face-neck', 'unsteady'] }]);
  });

  it('are all of them where the whole list is what counts', () => {
    expect(
      saidOf(exactly('warning-signs', ['lump-face-neck', 'double-vision', 'unsteady'])),
    ).toEqual([
      { question: 'warning-signs', options: ['lump-face-neck', 'double-vision', 'unsteady'] },
    ]);
  });

  it('are the doubt itself where "not sure" counts', () => {
    const unsure: Answers = { ...leftSpasm, 'warning-signs': ['not-sure'] };
    expect(saidOf(possible(has('warning-signs', 'double-vision')), unsure)).toEqual([
      { question: 'warning-signs', options: ['not-sure'] },
    ]);
  });
});
