'use client';

import { useEffect, useState } from 'react';
import type { Operator } from '../../lib/operator.ts';
import styles from './operator-lines.module.css';

const lines = [
  'name',
  'contact',
  'incidents',
  'host',
] as const satisfies readonly (keyof Operator)[];

/** The words around the operator's own lines, from the server. */
type OperatorWords = Readonly<
  Record<(typeof lines)[number] | 'unnamed' | 'loading' | 'failed', string>
>;

/**
 * Who runs this copy. The page is built once for every operator, so these lines are asked for when
 * the page is open: one request to our own server, which carries nothing about the reader.
 */
export const OperatorLines = ({ words }: { readonly words: OperatorWords }) => {
  const [operator, setOperator] = useState<Operator | 'loading' | 'failed'>('loading');
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/api/v1/operator', { signal: leaving.signal, credentials: 'omit' })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${response.status}`);
        setOperator((await response.json()) as Operator);
      })
      .catch(() => {
        if (!leaving.signal.aborted) setOperator('failed');
      });
    return () => leaving.abort();
  }, []);
  return (
    <div role="status">
      {typeof operator === 'string' ? (
        <p>{words[operator]}</p>
      ) : (
        <>
          {operator.name === null && <p>{words.unnamed}</p>}
          <dl className={styles.lines}>
            {lines.map((line) => {
              const text = operator[line];
              return (
                text !== null && (
                  <div key={line}>
                    <dt>{words[line]}</dt>
                    <dd>{text}</dd>
                  </div>
                )
              );
            })}
          </dl>
        </>
      )}
    </div>
  );
};
