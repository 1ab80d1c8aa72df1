import { expect, test } from 'vitest';
import { speakable } from '../../../lib/aloud/speakable.ts';

test.each([
  ['嘴角掉下来（抽的时候被拉歪不算）', '嘴角掉下来，抽的时候被拉歪不算'],
  ['脸没力气（嘴角往下掉、喝水漏）。', '脸没力气，嘴角往下掉、喝水漏。'],
  ['先不要吃药（阿司匹林），等医生', '先不要吃药，阿司匹林，等医生'],
  ['不到2周', '不到两周'],
  ['2周至3个月', '两周到3个月'],
  ['40至64岁', '40到64岁'],
  ['看着一点2至3分钟', '看着一点两到3分钟'],
  ['至少12周打一次', '至少12周打一次'],
  ['第2个，共12个。', '第2个，共12个。'],
  ['请问医生要不要查HLA-B*15:02。', '请问医生要不要查H、L、A、B，幺五零二。'],
  ['ask for the HLA-B*15:02 blood test', 'ask for the H L A B fifteen oh two blood test'],
  ['2 weeks (or more)', '2 weeks (or more)'],
] as const)('%s is said: %s', (written, said) => {
  expect(speakable(written)).toBe(said);
  expect(speakable(said)).toBe(said);
});
