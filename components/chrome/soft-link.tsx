'use client';

import { useRouter } from 'next/navigation';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

/** A press that asks for another tab, a window or a download is the browser's to answer. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/**
 * A link that changes the page without loading the program anew, so that a check that goes on is kept
 * even where nothing can be stored. It fetches nothing in advance. Next's own link weighs 3.3 kB on
 * every page, and does nothing more that we use.
 */
export const SoftLink = ({
  href,
  keepsScroll = false,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  readonly keepsScroll?: boolean;
}) => {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.defaultPrevented || !isPlain(event)) return;
    event.preventDefault();
    router.push(href, { scroll: !keepsScroll });
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
};
