import type { Words } from '../../../../lib/i18n/words.ts';
import { type Arc, ArcDrawing } from './arc-drawing.tsx';
import styles from './map.module.css';
import { stageMap } from './stage-map.generated.ts';

interface StageStep {
  readonly event: string;
  readonly guard: string | null;
  readonly target: string | null;
}

const stepWords = (t: Words, { event, guard, target }: StageStep): string => {
  const values = {
    event: t(`evidence:map.events.${event}`),
    target: target === null ? t('evidence:map.stay') : t(`evidence:map.states.${target}`),
  };
  return guard === null
    ? t('evidence:map.step', values)
    : t('evidence:map.stepIf', { ...values, guard: t(`evidence:map.guards.${guard}`) });
};

const StepList = ({ t, steps }: { readonly t: Words; readonly steps: readonly StageStep[] }) => (
  <ul>
    {[...new Set(steps.map((step) => stepWords(t, step)))].map((words) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
);

const stages: readonly { readonly id: string; readonly steps: readonly StageStep[] }[] =
  stageMap.stages;

const arcs: readonly Arc[] = stages.flatMap(({ id, steps }) =>
  [...new Set(steps.map(({ target }) => target))]
    .filter((target) => target !== null)
    .map((to) => ({ from: id, to })),
);

/** How one stage of the check leads to the next: drawn, and in words below. */
export const StageMap = ({ t }: { readonly t: Words }) => (
  <>
    <ArcDrawing
      id="stage-drawing"
      name={t('evidence:map.chart')}
      description={t('evidence:map.chartAlt')}
      rows={stages.map(({ id }) => ({
        id,
        label: t(`evidence:map.states.${id}`),
        isAlways: id !== 'deciding',
      }))}
      arcs={arcs}
    />
    <h3>{t('evidence:map.twin')}</h3>
    <ul className={styles.twin}>
      {stages.map(({ id, steps }) => (
        <li key={id}>
          <strong>{t(`evidence:map.states.${id}`)}</strong>
          <StepList t={t} steps={steps} />
        </li>
      ))}
      <li>
        <strong>{t('evidence:map.everywhere')}</strong>
        <StepList t={t} steps={stageMap.everywhere} />
      </li>
    </ul>
  </>
);
