/** Called by Next once for each server that starts; a build starts none and opens no database. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const { start } = await import('./server/start.ts');
  await start();
};
