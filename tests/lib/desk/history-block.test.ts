import { describe, expect, test } from 'vitest';
import { signsAsked } from '../../../components/note/note-answers.ts';
import { answerWords } from '../../../components/questionnaire/answer-words.ts';
import { questionWords } from '../../../components/questionnaire/question-words.ts';
import { speak } from '../../../components/words-provider.tsx';
import { historyBlock } from '../../../lib/desk/history-block.ts';
import { dueQuestions } from '../../../lib/desk/told-of.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { loadDictionary } from '../../../lib/i18n/server.ts';
import { explain } from '../../../rules/engine/explain.ts';
import type { Answers } from '../../../rules/schema/contract.ts';

const blockOf = (answers: Answers, locale: Locale): readonly string[] => {
  const spoken = speak(loadDictionary(locale, ['desk', 'flags', 'questions']), locale);
  return historyBlock(
    {
      ticket: 'A017',
      time: '2026-11-27 09:05',
      subject: 'self',
      answers,
      assessment: explain(answers),
      urgency: spoken.t(`desk:urgency.${explain(answers).urgency}`),
      path: dueQuestions(answers),
      signs: signsAsked(answers),
    },
    {
      t: spoken.t,
      short: (question) => questionWords(spoken, question, 'self').short,
      answer: (question) => answerWords(spoken, answers, question, 'self'),
      sign: (question, option) => questionWords(spoken, question, 'self').option(option),
      flag: (id) => spoken.t(`flags:${id}.name`),
      ...(locale === 'zh-CN' ? { separator: '；', colon: '：' } : { separator: '; ', colon: ': ' }),
    },
  ).split('\n');
};

const answers: Answers = {
  'emergency-signs': ['none'],
  'warning-signs': ['eye-red-painful'],
  'age-now': 'age-40-64',
  side: 'left',
  'where-now': ['eye-closing', 'cheek'],
  'movement-kind': 'jerks-then-squeeze',
  'eyes-shut': 'one-eye',
  'how-long': 'over-1-year',
  course: 'not-sure',
  medicines: ['no-medicine'],
};

describe('the text for the hospital system', () => {
  test('has complaint, history and note in that order, in Chinese', () => {
    const lines = blockOf(answers, 'zh-CN');
    const at = ['主诉：', '现病史：', '提示：'].map((head) =>
      lines.findIndex((line) => line.startsWith(head)),
    );
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(lines[0]).toBe(
      '主诉：面部不自主运动。脸的哪一边：只有自己的左边；动的地方：眼睛会眯起来或闭上；脸颊；动的样子：越抽越快，最后缩紧几秒；多久了：1年以上',
    );
  });

  test('says whose words these are, and that it is no diagnosis', () => {
    const text = blockOf(answers, 'zh-CN').join('\n');
    expect(text).toContain('未经医生核实');
    expect(text).toContain('这不是诊断');
    expect(blockOf(answers, 'en')).toContain('This is not a diagnosis.');
  });

  test('names each flag with the answers behind it, and what was denied', () => {
    const lines = blockOf(answers, 'zh-CN');
    expect(lines.find((line) => line.startsWith('警示：'))).toContain('依据：');
    expect(lines.find((line) => line.startsWith('否认：'))).toContain('牙关');
  });

  test('never writes "not sure" as an answer, and says what is open', () => {
    const lines = blockOf(answers, 'en');
    expect(lines.some((line) => line.startsWith('Change since it began:'))).toBe(false);
    expect(lines.find((line) => line.startsWith('Not sure or not answered:'))).toContain(
      'Change since it began',
    );
  });

  test('a list of signs that nobody was asked is open, not a long list of unknown signs', () => {
    const lines = blockOf({ 'emergency-signs': ['arm-leg-weak'] }, 'en');
    expect(lines.some((line) => line.startsWith('Signs not known'))).toBe(false);
    expect(lines.find((line) => line.startsWith('Not sure or not answered:'))).toContain(
      'Other warning signs',
    );
  });

  test('holds no markup and no gap', () => {
    for (const locale of ['en', 'zh-CN'] as const)
      expect(blockOf(answers, locale).join('\n')).not.toMatch(/[<>⟦⟧{}]|undefined/);
  });
});
