'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** Surfaces that bring a frame of their own: a desk is no patient, and a kiosk has no way out. */
const framedElsewhere: readonly (string | null)[] = ['desk', 'kiosk'];

/** What surrounds a page of the site: name, language and theme above, the way to a person below. */
export const SiteChrome = ({ children }: { readonly children: ReactNode }) => {
  const segment = useSelectedLayoutSegment();
  if (framedElsewhere.includes(segment)) return children;
  return (
    <>
      <SiteHeader />
      {children}
      <SiteFooter />
    </>
  );
};
