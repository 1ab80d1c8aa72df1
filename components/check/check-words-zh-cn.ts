import consent from '../../locales/zh-CN/consent.json' with { type: 'json' };
import face from '../../locales/zh-CN/face.json' with { type: 'json' };
import flags from '../../locales/zh-CN/flags.json' with { type: 'json' };
import handover from '../../locales/zh-CN/handover.json' with { type: 'json' };
import questions from '../../locales/zh-CN/questions.json' with { type: 'json' };
import reasons from '../../locales/zh-CN/reasons.json' with { type: 'json' };
import reminder from '../../locales/zh-CN/reminder.json' with { type: 'json' };
import results from '../../locales/zh-CN/results.json' with { type: 'json' };

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
