import type { ReadAloudContext, Say } from './read-aloud-context.ts';

/** The sentence that asks whether the sound is heard. */
export const checkOf = ({ mode }: ReadAloudContext): Say => ({
  kind: mode === 'ears' ? 'check' : 'checkPage',
});

/** What is said on coming to a page, in a hall only after a yes. */
export const greeting = ({ outline, mode, room, isAllowed }: ReadAloudContext): Say | null => {
  if (outline === null) return null;
  if (room !== 'own' && outline.tellsAnswers && !isAllowed) return { kind: 'withheld' };
  return { kind: mode === 'ears' ? 'arrival' : 'page', outline };
};

/** Where the person is, for when they come back to it. */
export const whereOf = (context: ReadAloudContext): Say | null => {
  const { outline, cursor, mode } = context;
  const part = outline?.parts[cursor];
  const first = greeting(context);
  return mode === 'ears' && first?.kind === 'arrival' && part !== undefined
    ? { kind: 'where', outline: first.outline, part }
    : first;
};
