import { operatorFrom } from '../../lib/operator.ts';
import { offerSetUp } from './set-up-links.ts';

/** Where people reach this server: the official host, else where it listens. Never what a request says. */
const origin = (variables: Readonly<Record<string, string | undefined>>): string => {
  const { host } = operatorFrom(variables);
  if (host !== null) return `https://${host}`;
  const listens = variables.HOST ?? '127.0.0.1';
  const name = listens === '0.0.0.0' ? '127.0.0.1' : listens === '::' ? '::1' : listens;
  return `http://${name.includes(':') ? `[${name}]` : name}:${variables.PORT ?? '3000'}`;
};

/**
 * Prints the set-up links, when the server starts and some clinic has no administrator. They go to the
 * terminal of whoever started it and to a file that only its account may read, not to the log.
 */
export const announceSetUp = async (): Promise<void> => {
  const links = await offerSetUp(origin(process.env));
  for (const link of links)
    process.stdout.write(`facewise: set up the clinic here, once: ${link}\n`);
};
