'use client';

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { EmbedClinic } from '../../lib/embed/embed-clinic.ts';
import { isFrameTheme, isRef } from '../../lib/embed/embed-query.ts';
import type { Envelope } from '../../lib/embed/envelope.ts';
import { type HostLink, linkHost } from '../../lib/embed/host-link.ts';
import { isLocale, type Locale, locales } from '../../lib/i18n/locales.ts';
import { chooseTheme } from '../chrome/theme.ts';

/** What the frame can do for a host, as `ready` lists it. */
const capabilities = ['resize', 'scroll', 'set_lang', 'set_theme', 'reset', 'print_request'];

/** The host, as the frame sees it. */
export interface Host {
  /** Says something to the host; nothing happens before it is known. */
  readonly post: HostLink['post'];
  /** The frame may speak: there is an allowed host around it. */
  readonly isLinked: boolean;
  /** A script of the host has spoken; a plain frame has none. */
  readonly hasScript: boolean;
}

/**
 * Talks with the host from the moment its clinic is known: `ready` goes out, and what the contract
 * lists comes in. Anything else is ignored.
 */
export const useHost = ({
  clinic,
  rules,
  onLang,
  onRef,
  onReset,
}: {
  readonly clinic: EmbedClinic | null;
  /** Version of the rules. */
  readonly rules: string;
  readonly onLang: (locale: Locale) => void;
  /** The host's own ticket, which a script may know later than the address of the frame. */
  readonly onRef: (ref: string) => void;
  readonly onReset: () => void;
}): Host => {
  const link = useRef<HostLink | null>(null);
  const [isLinked, setLinked] = useState(false);
  const [hasScript, setHasScript] = useState(false);
  const post = useCallback<HostLink['post']>((...said) => link.current?.post(...said), []);

  const hear = useEffectEvent(({ type, payload }: Envelope) => {
    const { lang, theme, ref } = payload;
    const says = (command: string) => type === 'init' || type === command;
    if (type === 'init') setHasScript(true);
    if (type === 'init' && isRef(ref)) onRef(ref);
    if (says('set_lang') && isLocale(lang)) onLang(lang);
    if (says('set_theme') && isFrameTheme(theme)) chooseTheme(theme);
    if (type === 'reset') onReset();
  });

  useEffect(() => {
    if (clinic === null) return;
    const made = linkHost({
      frame: window,
      allowed: clinic.allowedOrigins,
      onMessage: (message) => hear(message),
      onLinked: () => setLinked(true),
    });
    link.current = made;
    return () => {
      link.current = null;
      setLinked(false);
      made.close();
    };
  }, [clinic]);

  useEffect(() => {
    if (isLinked) post('ready', { version: 1, rules, langs: locales, capabilities });
  }, [isLinked, post, rules]);

  return { post, isLinked, hasScript };
};
