// @ts-nocheck: LHC-Forms has no types.

const version = 'R4';

/** Shows a questionnaire, with an earlier response to it or empty. */
window.openForm = async (questionnaire, response) => {
  const form = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, version);
  const filled =
    response === null
      ? form
      : LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, form, version);
  await LForms.Util.addFormToPage(filled, document.getElementById('form'), {
    fhirVersion: version,
  });
};

/** The response as the form makes it now. */
window.readForm = () =>
  LForms.Util.getFormFHIRData('QuestionnaireResponse', version, document.getElementById('form'));

window.isReady = true;
