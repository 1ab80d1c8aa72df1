import { describe, expect, it } from 'vitest';
import { median, percentile } from '../../bench/pages/median.ts';
import { answeredQuestions, ticksOf } from '../../bench/pages/same-answers.ts';
import { surveyDefinition } from '../../bench/pages/survey-definition.ts';
import { spokenIn } from '../../lib/api/fhir-words.ts';
import { fhirNames } from '../../lib/fhir/names.ts';
import { fhirQuestionnaire } from '../../lib/fhir/questionnaire.ts';
import { screenOrderOfAll } from '../../rules/engine/question-path.ts';
import { contract, type QuestionId } from '../../rules/schema/contract.ts';

const questionnaire = fhirQuestionnaire(fhirNames('https://facewise.invalid/fhir'), spokenIn('en'));
const { elements } = surveyDefinition(questionnaire);
const elementOf = (id: QuestionId) => elements.find(({ name }) => name === id);

describe('the form of SurveyJS that we are measured beside', () => {
  it('asks every question in our order, with every option', () => {
    const asked = elements.filter(({ type }) => type !== 'html').map(({ name }) => name);
    expect(asked).toEqual(screenOrderOfAll);
    for (const id of screenOrderOfAll) {
      const element = elementOf(id);
      const values = element !== undefined && 'choices' in element ? element.choices : [];
      expect(values?.map(({ value }) => value)).toEqual(
        contract[id].options.map((option) => `${id}.${option}`),
      );
    }
  });

  it('shows a question when the FHIR form does, and says so in its own words', () => {
    expect(elementOf('side')).not.toHaveProperty('visibleIf');
    expect(elementOf('seizure-now')).toHaveProperty(
      'visibleIf',
      "{emergency-signs} contains 'emergency-signs.blackout-or-spread'",
    );
  });
});

describe('the answers that every form is given', () => {
  it('are those of a whole interview, without a question that nobody would be asked', () => {
    expect(answeredQuestions).toContain('first-area');
    expect(answeredQuestions).not.toContain('jaw-kind');
    expect(answeredQuestions.flatMap(ticksOf)).toHaveLength(32);
  });
});

describe('the figures', () => {
  it('name a value that was measured, never one between two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2);
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([...hundred, 101], 0.95)).toBe(96);
    expect(percentile([], 0.95)).toBeNaN();
  });
});
