import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributeValues, metrics } from '../../server/telemetry/vocabulary.ts';

interface Dashboard {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
}

const file = new URL('../../deploy/grafana/facewise.json', import.meta.url);
const dashboard = JSON.parse(readFileSync(file, 'utf8')) as Dashboard;

const underscored = (name: string): string => name.replaceAll('.', '_');

/** What Prometheus calls a metric that it is given over OTLP. */
const nameInPrometheus = (name: keyof typeof metrics): string =>
  `${underscored(name)}${metrics[name].unit === 's' ? '_seconds' : ''}`;

/** The metrics and the labels that stand in the questions of a dashboard. */
const namedIn = ({ panels }: Dashboard) => {
  const text = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join(' ');
  const names = [...text.matchAll(/\b(?:http|facewise)_\w+/g)].map(([name]) => name);
  const labels = names.filter((name) =>
    Object.keys(attributeValues).map(underscored).includes(name),
  );
  const others = names.filter((name) => !labels.includes(name));
  return {
    labels: [...new Set(labels)].sort(),
    metrics: [...new Set(others.map((name) => name.replace(/_(bucket|count|sum)$/, '')))].sort(),
  };
};

const known = (Object.keys(metrics) as (keyof typeof metrics)[]).map(nameInPrometheus).sort();

describe('the dashboard', () => {
  test('asks for every metric that the server has, and for no other', () => {
    expect(namedIn(dashboard).metrics).toEqual(known);
  });

  test('would be found asking for a metric or an attribute that is gone', () => {
    const expr = 'sum by (facewise_ticket) (rate(facewise_gone_seconds_count[5m]))';
    expect(namedIn({ panels: [{ targets: [{ expr }] }] }).metrics).toEqual([
      'facewise_gone_seconds',
      'facewise_ticket',
    ]);
  });

  test('groups by attributes that the server sends', () => {
    expect(namedIn(dashboard).labels).toEqual([
      'facewise_outcome',
      'http_response_status_code',
      'http_route',
    ]);
  });
});
