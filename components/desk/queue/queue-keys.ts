/** What a key does while the list has the focus. */
export const queueCommands = [
  'up',
  'down',
  'first',
  'last',
  'open',
  'call',
  'uncall',
  'acknowledge',
  'reprint',
  'help',
] as const;
export type QueueCommand = (typeof queueCommands)[number];

const named: Readonly<Record<string, QueueCommand>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  Enter: 'open',
};

const single: Readonly<Record<string, QueueCommand>> = {
  k: 'up',
  j: 'down',
  c: 'call',
  u: 'uncall',
  a: 'acknowledge',
  p: 'reprint',
  '?': 'help',
};

/** The keys of a command as they are shown: first the one that always works, then the single letter. */
export const keysOf = (command: QueueCommand): readonly string[] =>
  [named, single].flatMap((keys) => Object.keys(keys).filter((key) => keys[key] === command));

/**
 * The command of a key, or null. Single letters can be switched off, because somebody who speaks to
 * the computer would set them off by accident (WCAG 2.1.4); together with Ctrl, Alt or the command
 * key they are the browser's.
 */
export const commandOf = (
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  hasSingles: boolean,
): QueueCommand | null => {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return named[key] ?? (hasSingles ? single[key] : undefined) ?? null;
};
