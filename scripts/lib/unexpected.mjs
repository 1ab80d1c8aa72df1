/**
 * What is written of an error that nobody caught: its kind and where in the code it came from. Never its
 * message and nothing that hangs on it, because an error of the database repeats what was stored (P-23).
 *
 * @param {unknown} error
 */
export const unexpectedLine = (error) => {
  const { stack = '', message = '' } = error instanceof Error ? error : {};
  // A message can have lines that look like places.
  const places = stack.slice(stack.indexOf(message) + message.length);
  return JSON.stringify({
    time: new Date().toISOString(),
    level: 'error',
    event: 'process.unexpected',
    kind: error instanceof Error ? error.constructor.name : typeof error,
    at: places.match(/(?<=^\s+at )\S.*$/gm) ?? [],
  });
};

const tell = (/** @type {unknown} */ error) => {
  process.stderr.write(`${unexpectedLine(error)}\n`);
};

/** Takes the place of the handlers of the framework, which write the whole error; the process goes on, as with them. */
export const tellUnexpected = () => {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.removeAllListeners(event);
    process.on(event, tell);
  }
};
