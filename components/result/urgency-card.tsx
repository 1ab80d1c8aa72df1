'use client';

import { PhoneLink } from '../place/phone-link.tsx';
import { useNumbers } from '../place/use-numbers.ts';
import { usePlace } from '../place/use-place.ts';
import { formsOf } from '../questionnaire/question-words.ts';
import { CareCard } from '../ui/care-card.tsx';
import { useWords } from '../words-provider.tsx';
import { careLevels } from './care-level.ts';
import { flagAdvice } from './flag-advice.ts';
import type { Told } from './told.ts';

/** How soon, what to do, and the advice of the flags that say so. One card, one action. */
export const UrgencyCard = ({ assessment, answers, context }: Told) => {
  const spoken = useWords();
  const { t, say } = spoken;
  const numbers = useNumbers();
  const place = usePlace();
  const { urgency, redFlags } = assessment;
  const forms = formsOf(context);
  const here = place === null ? forms : [place.id, ...forms];
  const isEmergency = urgency === 'emergency-now';
  const headingForms = isEmergency && place === null ? ['unknown'] : here;
  const advice = new Set(
    redFlags
      .filter((flag) => flag.urgency === urgency)
      .map((flag) => flagAdvice(spoken, flag, urgency, answers, forms, numbers)),
  );
  const key = `results:urgency.${urgency}`;
  return (
    <CareCard
      level={careLevels[urgency]}
      levelName={t(`${key}.prefix`)}
      heading={say(`${key}.heading`, headingForms, numbers)}
    >
      {isEmergency && place !== null && (
        <p>
          <PhoneLink number={place.numbers.ambulance} size="large" />
        </p>
      )}
      {advice.size > 0 && (
        <ul>
          {[...advice].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p>{say(`${key}.body`, here)}</p>
      {urgency === 'same-day' && (
        <p>
          <strong>{say('results:today.afterHours', here)}</strong>
        </p>
      )}
    </CareCard>
  );
};
