import autocannon from 'autocannon';
import { percentile } from './percentile.ts';

/** What a server was asked and how it answered, by autocannon. */
export interface Load {
  readonly perSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Headers that every request has its own of. */
  readonly fresh?: () => Readonly<Record<string, string>>;
}

/**
 * Posts the same body again and again over so many connections.
 *
 * @throws Error when one of the answers is not a good one, or when there is none
 */
export const load = (
  { url, headers, body, fresh }: Asked,
  connections: number,
  seconds: number,
): Promise<Load> =>
  new Promise((resolve, reject) => {
    const times: number[] = [];
    const instance = autocannon(
      {
        url,
        connections,
        duration: seconds,
        requests: [
          {
            method: 'POST',
            headers: { ...headers },
            body,
            setupRequest: (request) => ({
              ...request,
              headers: { ...request.headers, ...fresh?.() },
            }),
          },
        ],
      },
      (error: Error | null, result) => {
        const bad = result.non2xx + result.errors + result.timeouts;
        if (error !== null && error !== undefined) reject(error);
        else if (bad > 0) reject(new Error(`${bad} answers of ${url} were not good`));
        else if (times.length === 0) reject(new Error(`no answer of ${url} in ${seconds} s`));
        else
          resolve({
            perSecond: result['2xx'] / result.duration,
            p50: percentile(times, 0.5),
            p99: percentile(times, 0.99),
          });
      },
    );
    instance.on('response', (_client, _status, _bytes, took) => times.push(took));
  });
