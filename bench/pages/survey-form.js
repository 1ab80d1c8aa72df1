// @ts-nocheck: SurveyJS is installed by the command alone.
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';

let survey = null;

/** Shows a form from its definition. */
window.openForm = async (definition) => {
  survey = new Model(definition);
  renderSurvey(survey, document.getElementById('form'));
};

/** The answers as the form holds them now. */
window.readForm = () => survey.data;

window.isReady = true;
