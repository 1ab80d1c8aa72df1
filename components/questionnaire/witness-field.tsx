'use client';

import type { QuestionId, Witness } from '../../rules/schema/contract.ts';
import { witnesses } from '../../rules/schema/contract.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Radios } from '../ui/radios.tsx';
import { useWords } from '../words-provider.tsx';
import styles from './witness-field.module.css';

/** Who noticed it. Optional, printed for the doctor, never read by a rule (ruling 7). */
export const WitnessField = ({
  question,
  chosen,
  onChoose,
}: {
  readonly question: QuestionId;
  readonly chosen: Witness | null;
  readonly onChoose: (witness: Witness) => void;
}) => {
  const { t } = useWords();
  return (
    <Disclosure summary={t('ui:witness.ask')}>
      <fieldset>
        <legend className={styles.legend}>{t('ui:witness.legend')}</legend>
        <Radios
          name={`${question}-witness`}
          choices={witnesses.map((value) => ({ value, label: t(`ui:witness.${value}`) }))}
          chosen={chosen}
          onChoose={(value) => onChoose(value as Witness)}
        />
      </fieldset>
    </Disclosure>
  );
};
