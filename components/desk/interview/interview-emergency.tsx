'use client';

import type { ReactNode } from 'react';
import type { WordingContext } from '../../../lib/check/wording-context.ts';
import type { RaisedFlag } from '../../../rules/schema/assessment.ts';
import { useNumbers } from '../../place/use-numbers.ts';
import { EmergencyAction } from '../../questionnaire/emergency-action.tsx';
import { formsOf } from '../../questionnaire/question-words.ts';
import { CareCard } from '../../ui/care-card.tsx';
import { useWords } from '../../words-provider.tsx';
import styles from './interview-emergency.module.css';
import { ForPatient } from './patient-words.tsx';
import { PressKey } from './press-key.tsx';
import { useKeys } from './use-keys.ts';

/** What each flag asks for, in the language around it. */
const Advice = ({
  emergencies,
  context,
}: {
  readonly emergencies: readonly RaisedFlag[];
  readonly context: WordingContext;
}) => {
  const { say } = useWords();
  const numbers = useNumbers();
  const forms = formsOf(context);
  return emergencies.map(({ id }) => (
    <p key={id}>{say(`flags:${id}.advice.emergency-now`, forms, numbers)}</p>
  ));
};

/** The interview stops: get help, then file what is known so far. Going on is possible and quiet. */
export const InterviewEmergency = ({
  emergencies,
  context,
  hasKeys,
  asked,
  onFile,
  onLeave,
  onBack,
}: {
  readonly emergencies: readonly RaisedFlag[];
  readonly context: WordingContext;
  readonly hasKeys: boolean;
  /** The question that can take the emergency away, where one is due. It has the number keys. */
  readonly asked: ReactNode;
  readonly onFile: () => void;
  readonly onLeave: () => void;
  readonly onBack: () => void;
}) => {
  const { t } = useWords();
  useKeys({ f: onFile, v: onLeave, ...(asked === null ? { Backspace: onBack } : {}) }, hasKeys);
  return (
    <div className={styles.emergency}>
      <CareCard
        level="emergency"
        levelName={t('results:urgency.emergency-now.prefix')}
        heading={t('kiosk:interview.emergency')}
      >
        <p>{t('kiosk:interview.emergencyDo')}</p>
        <EmergencyAction crisis={emergencies.every(({ id }) => id === 'RF21')} isMinor={false} />
        <div className={styles.both}>
          <ForPatient className={styles.patient}>
            <Advice emergencies={emergencies} context={context} />
          </ForPatient>
          <div>
            <Advice emergencies={emergencies} context={context} />
          </div>
        </div>
      </CareCard>
      {asked}
      <div className={styles.actions}>
        <PressKey name="f" look="main" onPress={onFile}>
          {t('kiosk:interview.fileNow')}
        </PressKey>
        <PressKey name="v" onPress={onLeave}>
          {t('kiosk:interview.goOn')}
        </PressKey>
        {asked === null && (
          <PressKey name="Backspace" onPress={onBack}>
            {t('ui:question.back')}
          </PressKey>
        )}
      </div>
    </div>
  );
};
