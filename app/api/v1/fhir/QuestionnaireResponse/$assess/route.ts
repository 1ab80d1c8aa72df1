import { randomUUID } from 'node:crypto';
import {
  answeringFhir,
  fhirResponseOf,
  otherFhirMethods,
} from '../../../../../../lib/api/fhir-answering.ts';
import { readAnswers, readAssessQuery } from '../../../../../../lib/api/fhir-request.ts';
import { writingIn } from '../../../../../../lib/api/fhir-words.ts';
import { refuseWithdrawn } from '../../../../../../lib/api/refuse-withdrawn.ts';
import { fhirBundle } from '../../../../../../lib/fhir/bundle.ts';
import { assess } from '../../../../../../rules/engine/assess.ts';
import { timed } from '../../../../../../server/telemetry/telemetry.ts';

/** Assesses one response to our questionnaire. Nothing of it is stored or logged. */
export const POST = answeringFhir(async (request) => {
  refuseWithdrawn();
  const { lang, setting } = readAssessQuery(request);
  const writing = writingIn(lang, randomUUID());
  const answers = await readAnswers(writing.names, request);
  const assessment = timed('assess', () => assess(answers, setting));
  const now = new Date().toISOString();
  return fhirResponseOf(
    fhirBundle(writing, {
      answers,
      assessment,
      urgency: assessment.urgency,
      setByHand: null,
      intake: null,
      subject: null,
      authored: now,
      recorded: now,
    }),
  );
});

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherFhirMethods('POST, OPTIONS');
