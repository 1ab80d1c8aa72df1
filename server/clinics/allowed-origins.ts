import { demoFrameAncestors, demoSlug } from './demo-clinic.ts';
import { findClinic } from './find-clinic.ts';

/**
 * Who may show this clinic's check inside their pages: the sources of `frame-ancestors`. Empty for a
 * clinic that allows nobody or does not exist. Cheap: asked for at every frame.
 */
export const allowedOrigins = async (slug: string): Promise<readonly string[]> => {
  if (slug === demoSlug) return demoFrameAncestors;
  const clinic = await findClinic(slug);
  return clinic === null ? [] : clinic.settings.allowedOrigins;
};
