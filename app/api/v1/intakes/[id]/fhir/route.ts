import {
  answeringFhirAt,
  fhirResponseOf,
  otherFhirMethods,
} from '../../../../../../lib/api/fhir-answering.ts';
import { writingIn } from '../../../../../../lib/api/fhir-words.ts';
import { readQuestionnaireLocale } from '../../../../../../lib/api/questionnaire-request.ts';
import { fhirBundle } from '../../../../../../lib/fhir/bundle.ts';
import { exportIntake } from '../../../../../../server/intakes/export-intake.ts';
import { authorise } from '../../../../../../server/staff/authorise.ts';
import { currentActor } from '../../../../../../server/staff/current-actor.ts';

export const dynamic = 'force-dynamic';

type Params = { readonly id: string };

/** One intake as a bundle of FHIR R4, for a member of staff. */
export const GET = answeringFhirAt<Params>(async (request, { id }) => {
  const actor = await currentActor(request);
  // Whoever may not export it learns nothing about the parameters either.
  authorise(actor, 'intake', 'export');
  const lang = readQuestionnaireLocale(request);
  const intake = await exportIntake(actor, id);
  return fhirResponseOf(
    fhirBundle(writingIn(lang, intake.id), {
      answers: intake.answers,
      assessment: intake.assessment,
      urgency: intake.urgency,
      setByHand: intake.override?.kind ?? null,
      intake: { id: intake.id, ticket: intake.ticket },
      subject: intake.subject,
      authored: intake.receivedAt,
      recorded: new Date().toISOString(),
    }),
  );
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherFhirMethods('GET, HEAD, OPTIONS');
