import { describe, expect, test } from 'vitest';
import { settings } from '../../rules/schema/contract.ts';
import { drawPatient } from '../../scripts/validation/draw-patient.ts';
import { randomFrom } from '../../scripts/validation/random.ts';
import safetyCases from '../rules/data/safety-cases.json' with { type: 'json' };
import { postText } from './support/call.ts';

const random = randomFrom(20_261_127);
const people = Array.from({ length: 150 }, (_, n) =>
  drawPatient(random, settings[n % settings.length] ?? 'self-check', 0.1),
);
const sheets = [
  ...safetyCases.map(({ answers }) => answers),
  ...people.map(({ answers }) => answers),
];

const bytesIn = async (lang: string, answers: unknown): Promise<string> => {
  const response = await postText(JSON.stringify({ answers }), { 'accept-language': lang });
  expect(response.status).toBe(200);
  return response.text();
};

describe('the language of the person', () => {
  test('changes no byte of an assessment, over the sheets of the safety review and simulated people', async () => {
    for (const answers of sheets)
      expect(await bytesIn('zh-CN', answers)).toBe(await bytesIn('en', answers));
  });
});
