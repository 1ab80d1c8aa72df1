import type { Questionnaire, QuestionnaireItem } from 'fhir/r4';

/** The condition of an item in the language of SurveyJS. */
const visibleIf = ({ enableWhen = [], enableBehavior }: QuestionnaireItem): string =>
  enableWhen
    .map(({ question, operator, answerBoolean, answerCoding }) => {
      if (operator === 'exists') return `{${question}} ${answerBoolean ? 'notempty' : 'empty'}`;
      return `{${question}} contains '${answerCoding?.code}'`;
    })
    .join(enableBehavior === 'all' ? ' and ' : ' or ');

const elementOf = (item: QuestionnaireItem) => {
  const { linkId, text = '', type, repeats, answerOption = [], item: parts = [] } = item;
  const condition = visibleIf(item);
  return {
    name: linkId,
    ...(condition === '' ? {} : { visibleIf: condition }),
    ...(type === 'display'
      ? { type: 'html', html: `<p>${text}</p>` }
      : {
          type: repeats ? 'checkbox' : 'radiogroup',
          title: text,
          description: parts.map((part) => part.text).join(' '),
          choices: answerOption.map(({ valueCoding, extension = [] }) => ({
            value: valueCoding?.code,
            text: valueCoding?.display,
            ...(extension.length > 0 ? { isExclusive: true } : {}),
          })),
        }),
  };
};

/** Our questionnaire as a SurveyJS form, one question on a page as ours, so that it paints as little at first. */
export const surveyDefinition = ({ item = [] }: Questionnaire) => ({
  questionsOnPageMode: 'questionPerPage',
  showProgressBar: false,
  elements: item.filter(({ linkId }) => linkId !== 'notice.intro').map(elementOf),
});
