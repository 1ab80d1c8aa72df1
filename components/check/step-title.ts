import type { Words } from '../../lib/i18n/words.ts';
import type { Step } from './step.ts';

/** The title of a step as the server knows it, before any answer. */
export const stepTitle = (t: Words, step: Step): string => {
  switch (step) {
    case 'stroke-check':
      return t('results:strokeCheck.title');
    case 'emergency':
      return t('results:urgency.emergency-now.heading', { context: 'unknown' });
    case 'review':
      return t('ui:review.title');
    case 'result':
      return t('ui:result.title');
    case 'note':
      return t('ui:note.title');
    default:
      return t(`questions:${step}.title`);
  }
};
