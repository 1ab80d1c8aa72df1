import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Meter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { Refusal } from '../../lib/api/problem.ts';
import { routeOf } from './route-of.ts';
import { safeAttributes } from './safe-attributes.ts';
import type { Telemetry } from './telemetry.ts';
import { type HistogramName, metrics, type Outcome, type UpDownName, works } from './vocabulary.ts';

const names = <Name extends keyof typeof metrics>(kind: string): readonly Name[] =>
  Object.entries(metrics)
    .filter(([, metric]) => metric.kind === kind)
    .map(([name]) => name as Name);

const instruments = (meter: Meter) => ({
  histograms: new Map(
    names<HistogramName>('histogram').map((name) => {
      const { unit, description, bounds } = metrics[name];
      const advice = { explicitBucketBoundaries: [...bounds] };
      return [name, meter.createHistogram(name, { unit, description, advice })];
    }),
  ),
  upDowns: new Map(
    names<UpDownName>('upDown').map((name) => {
      const { unit, description } = metrics[name];
      return [name, meter.createUpDownCounter(name, { unit, description })];
    }),
  ),
});

const seconds = (since: number): number => (performance.now() - since) / 1000;

/**
 * Measures with a tracer and a meter of OpenTelemetry. Neither is registered for the whole process:
 * the framework, which has spans of its own with whole addresses in them, finds none (P-23). What a
 * request says about the trace that it belongs to is not read.
 */
export const measureWith = (tracer: Tracer, meter: Meter): Telemetry => {
  const { histograms, upDowns } = instruments(meter);
  const current = new AsyncLocalStorage<Span>();
  const below = () => {
    const span = current.getStore();
    return span === undefined ? ROOT_CONTEXT : trace.setSpan(ROOT_CONTEXT, span);
  };
  return {
    record: (name, value) => histograms.get(name)?.record(value),
    add: (name, difference) => upDowns.get(name)?.add(difference),
    timed: (work, run) => {
      const begin = performance.now();
      const span = tracer.startSpan(work, {}, below());
      const end = (outcome: Outcome) => {
        const attributes = safeAttributes({ 'facewise.outcome': outcome });
        histograms.get(works[work])?.record(seconds(begin), attributes);
        span.setAttributes(attributes);
        if (outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      };
      const endBadly = (error: unknown): never => {
        end(error instanceof Refusal ? 'refused' : 'failed');
        throw error;
      };
      const endWell = <V>(value: V): V => {
        end('done');
        return value;
      };
      try {
        const result = current.run(span, run);
        if (!(result instanceof Promise)) return endWell(result);
        return result.then(endWell, endBadly) as typeof result;
      } catch (error) {
        return endBadly(error);
      }
    },
    request: (request, response, handOn) => {
      const begin = performance.now();
      const method = request.method ?? '';
      const route = routeOf(request.url ?? '');
      const asked = safeAttributes({ 'http.request.method': method, 'http.route': route });
      const name = `${asked['http.request.method'] ?? ''} ${route}`.trim();
      const span = tracer.startSpan(
        name,
        { kind: SpanKind.SERVER, attributes: asked },
        ROOT_CONTEXT,
      );
      response.once('close', () => {
        const attributes = {
          ...asked,
          ...safeAttributes({ 'http.response.status_code': response.statusCode }),
        };
        histograms.get('http.server.request.duration')?.record(seconds(begin), attributes);
        span.setAttributes(attributes);
        if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      current.run(span, handOn);
    },
  };
};
