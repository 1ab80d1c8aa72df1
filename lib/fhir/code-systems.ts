import type { Bundle, CodeSystem, CodeSystemConcept, FhirResource, ValueSet } from 'fhir/r4';
import { contract, questionIds } from '../../rules/schema/contract.ts';
import { rulesVersion } from '../../rules/version.ts';
import type { Words } from '../i18n/words.ts';
import { codeOf, type FhirNames } from './names.ts';
import { optionWords } from './questionnaire.ts';
import { type ResultGroup, resultIds, resultWords } from './result-codes.ts';
import { otherLanguages, type Spoken, translated } from './translated.ts';

const concept = (
  spoken: Spoken,
  code: string,
  textOf: (words: Words) => string,
): CodeSystemConcept => ({
  code,
  display: textOf(spoken.words[spoken.lang]),
  designation: otherLanguages(spoken).map((language) => ({
    language,
    value: textOf(spoken.words[language]),
  })),
});

const shared = (spoken: Spoken) =>
  ({
    language: spoken.lang,
    version: rulesVersion.version,
    status: 'draft',
    experimental: false,
  }) as const;

const system = (
  spoken: Spoken,
  url: string,
  name: 'answers' | 'results',
  rest: Pick<CodeSystem, 'concept'> & Partial<CodeSystem>,
): CodeSystem => ({
  resourceType: 'CodeSystem',
  id: `facewise-${name}`,
  url,
  name: name === 'answers' ? 'FacewiseAnswers' : 'FacewiseResults',
  ...translated(spoken, 'title', (words) => words(`fhir:systems.${name}`)),
  caseSensitive: true,
  content: 'complete',
  ...shared(spoken),
  ...rest,
});

/** Every question with its options below it. An option belongs to one question for ever. */
const answers = (names: FhirNames, spoken: Spoken): CodeSystem =>
  system(spoken, names.answers, 'answers', {
    hierarchyMeaning: 'grouped-by',
    concept: questionIds.map((id) => ({
      ...concept(spoken, id, (words) => words(`questions:${id}.short`)),
      concept: contract[id].options.map((option) =>
        concept(spoken, codeOf(id, option), optionWords(id, option)),
      ),
    })),
  });

/** Every code that an export can hold beside the answers. */
const results = (names: FhirNames, spoken: Spoken): CodeSystem =>
  system(spoken, names.results, 'results', {
    concept: Object.entries(resultIds).flatMap(([group, ids]) =>
      ids.map((id) => concept(spoken, `${group}.${id}`, resultWords(group as ResultGroup, id))),
    ),
  });

const options = (names: FhirNames, spoken: Spoken): readonly ValueSet[] =>
  questionIds.map((id) => ({
    resourceType: 'ValueSet',
    id: `facewise-${id}`,
    url: names.optionsOf(id),
    name: `Facewise_${id.replaceAll('-', '_')}`,
    ...translated(spoken, 'title', (words) =>
      words('fhir:systems.optionsOf', { question: words(`questions:${id}.short`) }),
    ),
    ...shared(spoken),
    compose: {
      include: [
        {
          system: names.answers,
          version: rulesVersion.version,
          concept: contract[id].options.map((option) => ({
            code: codeOf(id, option),
            display: optionWords(id, option)(spoken.words[spoken.lang]),
          })),
        },
      ],
    },
  }));

const collection = (spoken: Spoken, resources: readonly FhirResource[]): Bundle => ({
  resourceType: 'Bundle',
  language: spoken.lang,
  type: 'collection',
  entry: resources.map((resource) => ({
    ...('url' in resource ? { fullUrl: resource.url as string } : {}),
    resource,
  })),
});

/** Every code of ours with its words. */
export const fhirCodeSystems = (names: FhirNames, spoken: Spoken): Bundle =>
  collection(spoken, [answers(names, spoken), results(names, spoken)]);

/** The options of each question as a set of its own. */
export const fhirValueSets = (names: FhirNames, spoken: Spoken): Bundle =>
  collection(spoken, options(names, spoken));
