import consent from '../../locales/en/consent.json' with { type: 'json' };
import face from '../../locales/en/face.json' with { type: 'json' };
import flags from '../../locales/en/flags.json' with { type: 'json' };
import handover from '../../locales/en/handover.json' with { type: 'json' };
import questions from '../../locales/en/questions.json' with { type: 'json' };
import reasons from '../../locales/en/reasons.json' with { type: 'json' };
import reminder from '../../locales/en/reminder.json' with { type: 'json' };
import results from '../../locales/en/results.json' with { type: 'json' };

/** The words of a check from the first question to the sending; a test compares them with the server's. */
export const dictionary = {
  consent,
  face,
  flags,
  handover,
  questions,
  reasons,
  reminder,
  results,
};
