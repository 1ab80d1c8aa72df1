import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { getLiveCheck } from '../../../lib/check/live-check.ts';
import { useLiveCheck } from '../../../lib/check/use-live-check.ts';
import { answered, started } from '../../machines/check/run-check.ts';

const Place = () => {
  const { stage, answers } = useLiveCheck();
  return createElement('p', null, `${stage} ${Object.keys(answers).length}`);
};

describe('the hook on the server', () => {
  it('shows the start, whatever is going on elsewhere', () => {
    getLiveCheck().send(started);
    getLiveCheck().send(answered('emergency-signs', ['none']));
    expect(renderToString(createElement(Place))).toBe('<p>start 0</p>');
  });
});
