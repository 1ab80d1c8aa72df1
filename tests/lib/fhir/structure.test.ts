import type { Bundle, FhirResource, Flag, Observation, Provenance, RiskAssessment } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { exampleSheets } from '../../../lib/api/example-sheets.ts';
import { configuredNames, spokenIn, writingIn } from '../../../lib/api/fhir-words.ts';
import { fhirBundle } from '../../../lib/fhir/bundle.ts';
import { capability } from '../../../lib/fhir/capability.ts';
import { fhirCodeSystems, fhirValueSets } from '../../../lib/fhir/code-systems.ts';
import { patternCodes } from '../../../lib/fhir/pattern-codes.ts';
import { fhirQuestionnaire } from '../../../lib/fhir/questionnaire.ts';
import { locales } from '../../../lib/i18n/locales.ts';
import { assess } from '../../../rules/engine/assess.ts';
import type { Answers } from '../../../rules/schema/contract.ts';
import { flagIds, patternIds } from '../../../rules/schema/ids.ts';
import golden from '../../rules/data/golden-cases.json' with { type: 'json' };
import safety from '../../rules/data/safety-cases.json' with { type: 'json' };
import { resourcesOf } from './support/read-bundle.ts';
import { danglingIn, validators } from './support/validators.ts';

/** Ticks that give each scored place of the golden cases. */
const ticksOf: Readonly<Record<string, readonly string[]>> = {
  'lid-only': ['lid-flicker'],
  'eye-area': ['eye-closing'],
  'eye-and-mouth': ['eye-closing', 'mouth-corner'],
  'mouth-only': ['mouth-corner'],
  'eye-and-jaw': ['eye-closing', 'jaw'],
  'moves-around': ['moves-around'],
};

const manyAnswers = ['triggers', 'medicines'];

/** A golden case holds scored features; these are answers that give them. */
const goldenSheet = (features: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(
    Object.entries(features).map(([id, value]) => {
      if (id === 'where-now') return [id, ticksOf[value]];
      if (id === 'side' && value === 'one-side') return [id, 'right'];
      return [id, manyAnswers.includes(id) ? [value] : value];
    }),
  ) as Answers;

const sheets: readonly (readonly [string, Answers])[] = [
  ...Object.entries(golden).map(([id, each]) => [id, goldenSheet(each)] as const),
  ...safety.map(({ id, answers }) => [id, answers as Answers] as const),
  ...Object.entries(exampleSheets).map(([id, { answers }]) => [id, answers] as const),
];

const exportOf = (answers: Answers, lang: (typeof locales)[number] = 'zh-CN'): Bundle => {
  const assessment = assess(answers);
  const bundle = fhirBundle(writingIn(lang, 'seed'), {
    answers,
    assessment,
    urgency: assessment.urgency,
    setByHand: 'raised',
    intake: { id: 'Zm9vYmFyYmF6cXV4MTIzNA', ticket: 'A012' },
    subject: 'other',
    authored: '2026-11-27T09:00:00.000Z',
    recorded: '2026-11-27T09:05:00.000Z',
  });
  // As it travels, so that no value survives that JSON does not know.
  return JSON.parse(JSON.stringify(bundle)) as Bundle;
};

const exports = sheets.map(([id, answers]) => [id, exportOf(answers)] as const);

describe.each(validators)('$name finds no error', ({ errorsIn }) => {
  test('in the export of any golden case, safety case or example', () => {
    expect(exports.length).toBeGreaterThan(120);
    for (const [id, bundle] of exports) expect([id, errorsIn(bundle)]).toEqual([id, []]);
  });

  test.each(locales)('in what is published in %s', (lang) => {
    const names = configuredNames();
    const published: readonly FhirResource[] = [
      fhirQuestionnaire(names, spokenIn(lang)),
      fhirCodeSystems(names, spokenIn(lang)),
      fhirValueSets(names, spokenIn(lang)),
      capability('https://clinic.test/fhir'),
    ];
    for (const resource of published)
      expect(errorsIn(JSON.parse(JSON.stringify(resource)) as FhirResource)).toEqual([]);
  });
});

describe('a planted fault is seen by both', () => {
  type Faults = Readonly<Record<string, (bundle: Bundle) => void>>;
  const first = <T>(bundle: Bundle, type: string): T => {
    const [found] = resourcesOf<T>(bundle, type);
    if (found === undefined) throw new Error(`no ${type}`);
    return found;
  };
  const faults: Faults = {
    'an element that FHIR does not know': (bundle) =>
      Object.assign(first<object>(bundle, 'RiskAssessment'), { likelihood: 0.9 }),
    'an observation of nothing': (bundle) => {
      delete (first<Observation>(bundle, 'Observation') as Partial<Observation>).code;
    },
    'a flag about nobody': (bundle) => {
      delete (first<Flag>(bundle, 'Flag') as Partial<Flag>).subject;
    },
    'an assessment without a status': (bundle) => {
      delete (first<RiskAssessment>(bundle, 'RiskAssessment') as Partial<RiskAssessment>).status;
    },
    'nobody who says it': (bundle) => {
      delete (first<Provenance>(bundle, 'Provenance') as Partial<Provenance>).agent;
    },
    'a number for a time': (bundle) =>
      Object.assign(first<object>(bundle, 'QuestionnaireResponse'), { authored: 5 }),
  };

  test.each(Object.entries(faults))('%s', (_name, plant) => {
    const bundle = exportOf(exampleSheets['sudden-droop'].answers);
    plant(bundle);
    for (const { name, errorsIn } of validators)
      expect([name, errorsIn(bundle).length]).not.toEqual([name, 0]);
  });

  test('and a reference to nothing is seen by us', () => {
    const bundle = exportOf(exampleSheets['sudden-droop'].answers);
    expect(danglingIn(bundle)).toEqual([]);
    bundle.entry?.pop();
    expect(danglingIn(bundle).length).toBeGreaterThan(2);
  });
});

describe('what an export never says', () => {
  test('a condition, a probability, a diagnosis code outside the assessment, or a name', () => {
    for (const [id, bundle] of exports) {
      const types = (bundle.entry ?? []).map(({ resource }) => resource?.resourceType);
      expect([id, types]).not.toEqual([id, expect.arrayContaining(['Condition'])]);
      expect([id, /[Pp]robability|relativeRisk|%/.exec(JSON.stringify(bundle))]).toEqual([
        id,
        null,
      ]);
      const others = (bundle.entry ?? []).filter(
        ({ resource }) => resource?.resourceType !== 'RiskAssessment',
      );
      expect([id, /icd|snomed/.exec(JSON.stringify(others))]).toEqual([id, null]);
      expect([id, danglingIn(bundle)]).toEqual([id, []]);
    }
  });

  test('an emergency stands beside no prediction', () => {
    const bundle = exportOf(exampleSheets['sudden-droop'].answers);
    const [risk] = resourcesOf<RiskAssessment>(bundle, 'RiskAssessment');
    expect(risk).not.toHaveProperty('prediction');
  });

  test('a code that could not be confirmed', () => {
    const codes = new Set(
      exports
        .flatMap(([, bundle]) =>
          resourcesOf<RiskAssessment>(bundle, 'RiskAssessment').flatMap(({ prediction = [] }) =>
            prediction.flatMap(({ outcome }) => (outcome?.coding ?? []).slice(1)),
          ),
        )
        .map(({ code }) => code ?? ''),
    );
    expect([...codes].sort()).toEqual(['F95.9', 'G24.5', 'G51.3', 'G51.32', 'G51.33', 'G51.4']);
  });

  test('the side in a code where it is not confirmed, and SNOMED CT without being asked', () => {
    const codes = (...given: Parameters<typeof patternCodes>) =>
      patternCodes(...given).map(({ code }) => code);
    const spasm = 'hemifacial-spasm-primary';
    expect(codes(spasm, 'left', false)).toEqual(['G51.3', 'G51.32']);
    expect(codes(spasm, 'right', false)).toEqual(['G51.3']);
    expect(codes(spasm, undefined, false)).toEqual(['G51.3', 'G51.39']);
    expect(codes(spasm, 'right', true)).toEqual(['G51.3', '13753008']);
    expect(codes('meige-syndrome', 'both-together', true)).toEqual([]);
    expect(codes('other-or-unclear', 'left', true)).toEqual(['32402008']);
  });

  test('together they name every pattern and nearly every flag, so the rest was looked at', () => {
    const text = JSON.stringify(exports);
    for (const id of patternIds) expect(text).toContain(`pattern.${id}`);
    expect(flagIds.filter((id) => !text.includes(`flag.${id}`)).length).toBeLessThan(4);
  });
});
