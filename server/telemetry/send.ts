import { randomUUID } from 'node:crypto';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { rulesVersion } from '../../rules/version.ts';
import { log } from '../log.ts';
import { measureWith } from './measure.ts';
import { setTelemetry } from './telemetry.ts';
import { metrics } from './vocabulary.ts';

type Told = Parameters<OTLPTraceExporter['export']>[1];

/** Says once that nothing arrives, and once that it does again. */
const sayingSo = (): ((tell: Told) => Told) => {
  let isArriving = true;
  return (tell) => (result) => {
    const hasArrived = result.code === 0;
    if (hasArrived !== isArriving) {
      isArriving = hasArrived;
      if (hasArrived) log.info('telemetry.arrives');
      else log.warn('telemetry.not-sent', {});
    }
    tell(result);
  };
};

/**
 * Begins to measure and to send. Where to, with which headers and how patiently is read by the
 * exporters from `OTEL_EXPORTER_OTLP_ENDPOINT` and its sisters.
 *
 * @param oldestWait in seconds; null while nobody can say
 * @param every how often metrics are sent, in milliseconds
 * @returns sends what is left, and ends
 */
export const sendTelemetry = (
  oldestWait: () => Promise<number | null>,
  every = 60_000,
): (() => Promise<void>) => {
  // No name of the machine, no path, no account: an id of this run is enough to tell processes apart.
  const resource = resourceFromAttributes({
    'service.name': 'facewise',
    'service.version': rulesVersion.version,
    'service.instance.id': randomUUID(),
  });
  const noticed = sayingSo();
  const spans = new OTLPTraceExporter();
  const sendSpans = spans.export.bind(spans);
  spans.export = (items, tell) => sendSpans(items, noticed(tell));
  const tracers = new TracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor({ exporter: spans })],
  });
  const exporter = new OTLPMetricExporter();
  const meters = new MeterProvider({
    resource,
    readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: every })],
  });
  const meter = meters.getMeter('facewise');
  const name = 'facewise.queue.oldest_wait';
  const { unit, description } = metrics[name];
  meter.createObservableGauge(name, { unit, description }).addCallback(async (result) => {
    const wait = await oldestWait().catch(() => null);
    if (wait !== null) result.observe(wait);
  });
  setTelemetry(measureWith(tracers.getTracer('facewise'), meter));
  return async () => {
    setTelemetry(undefined);
    await Promise.allSettled([tracers.shutdown(), meters.shutdown()]);
  };
};
