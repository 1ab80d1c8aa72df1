import type { Bundle, CodeableConcept, Flag, Observation, RiskAssessment } from 'fhir/r4';

/** The resources of one type in a bundle. */
export const resourcesOf = <T>({ entry = [] }: Bundle, type: string): readonly T[] =>
  entry.flatMap(({ resource }) => (resource?.resourceType === type ? [resource as T] : []));

/** The id in a code of ours, without the group before the dot. */
const idIn = (concept: CodeableConcept | undefined, group?: string): string => {
  const code = concept?.coding?.[0]?.code ?? '';
  if (group === undefined) return code;
  if (!code.startsWith(`${group}.`)) throw new Error(`${code} is no ${group}`);
  return code.slice(group.length + 1);
};

/** What a bundle says, in the shape of our own API, read by somebody who knows docs/fhir.md only. */
export const saidBy = (bundle: Bundle) => {
  const [observation] = resourcesOf<Observation>(bundle, 'Observation');
  const [risk] = resourcesOf<RiskAssessment>(bundle, 'RiskAssessment');
  const parts = (finding: string) =>
    (observation?.component ?? []).filter(({ code }) => idIn(code, 'finding') === finding);
  const values = (finding: string, group?: string) =>
    parts(finding).map(({ valueCodeableConcept }) => idIn(valueCodeableConcept, group));
  const score = parts('impact-score')[0]?.valueInteger;
  return {
    urgency: idIn(observation?.valueCodeableConcept, 'urgency'),
    rulesSaid: values('rules-said', 'urgency')[0],
    setByHand: values('set-by-hand', 'set-by-hand')[0] ?? null,
    redFlags: resourcesOf<Flag>(bundle, 'Flag').map(({ code, category, extension = [] }) => ({
      id: idIn(code, 'flag'),
      urgency: idIn(category?.[0], 'urgency'),
      because: extension.map(({ valueReference }) => valueReference?.identifier?.value),
    })),
    band: values('band', 'band')[0] ?? null,
    patterns: (risk?.prediction ?? []).map(({ outcome, qualitativeRisk }) => ({
      id: idIn(outcome, 'pattern'),
      fit: idIn(qualitativeRisk, 'fit'),
    })),
    routes: values('route', 'route'),
    nextSteps: values('next-step', 'next-step'),
    impact: score === undefined ? null : { score, band: values('impact', 'impact')[0] },
    answered: parts('answered')[0]?.valueInteger,
    notSure: values('not-sure'),
    ignored: values('ignored'),
  };
};
