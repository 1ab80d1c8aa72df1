/**
 * Facewise · 面肌自查, the embed contract, version 1.
 *
 * What `/embed/v1.js` puts on a host page. Copy this file, or refer to it, to write host code against types.
 */

export type FacewiseLang = 'zh-CN' | 'en';
export type FacewiseTheme = 'light' | 'dim' | 'dark' | 'auto';

/** The same names as the `data-` attributes and the query of the plain frame. */
export interface FacewiseOptions {
  /** The clinic's short name, as in the address of its frame. */
  readonly clinic: string;
  /** Without it, the language of the place in the page: Chinese where that is Chinese, else English. */
  readonly lang?: FacewiseLang;
  /** `auto` (the default) follows the device. */
  readonly theme?: FacewiseTheme;
  /** `kiosk` shows no link that leads out. */
  readonly mode?: 'patient' | 'kiosk';
  /** Whom it is about, when the host knows; else the check asks. */
  readonly subject?: 'self' | 'other';
  /** A ticket of the host's own, `[A-Za-z0-9_-]{1,64}`. It names nobody. */
  readonly ref?: string;
}

/** How soon somebody should be seen. Told only where the clinic's settings allow it. */
export type FacewiseUrgency =
  | 'emergency-now'
  | 'same-day'
  | 'within-2-weeks'
  | 'routine'
  | 'self-care-watch';

/** What the frame tells the host. Never an answer. */
export interface FacewiseEvents {
  readonly ready: {
    readonly version: 1;
    /** Version of the rules that judge. */
    readonly rules: string;
    readonly langs: readonly FacewiseLang[];
    readonly capabilities: readonly string[];
  };
  /** Height of the content in CSS pixels. The loader follows it by itself. */
  readonly resize: { readonly height: number };
  /** Asks to bring this line of the frame (CSS pixels from its top) into view. The loader does it. */
  readonly scroll: { readonly top: number };
  readonly started: Record<string, never>;
  /** How many pages of the check have been seen. A number, because a name would give answers away. */
  readonly progress: { readonly step: number };
  readonly red_flag: { readonly level?: FacewiseUrgency };
  readonly completed: {
    readonly urgency?: FacewiseUrgency;
    readonly rules: string;
    readonly lang: FacewiseLang;
  };
  /** The browser does not let the frame print. The host may offer its own way. */
  readonly print_request: Record<string, never>;
  /** The person deleted the answers at the end. */
  readonly closed: Record<string, never>;
  readonly error: {
    readonly code: 'no-ready' | 'resize-loop' | 'load-failed';
  };
}

/** What the host may tell the frame. */
export interface FacewiseCommands {
  readonly set_lang: { readonly lang: FacewiseLang };
  readonly set_theme: { readonly theme: FacewiseTheme };
  /** Deletes the answers and shows the first page again. */
  readonly reset: Record<string, never>;
}

export interface FacewiseHandle {
  readonly on: <Type extends keyof FacewiseEvents>(
    type: Type,
    listener: (payload: FacewiseEvents[Type]) => void,
  ) => void;
  readonly off: <Type extends keyof FacewiseEvents>(
    type: Type,
    listener: (payload: FacewiseEvents[Type]) => void,
  ) => void;
  readonly send: <Type extends keyof FacewiseCommands>(
    type: Type,
    payload: FacewiseCommands[Type],
  ) => void;
  /** Takes the frame out of the page and stops listening. */
  readonly destroy: () => void;
}

export interface FacewiseLoader {
  /** Version of this loader. */
  readonly version: string;
  /** Shows the check inside `element`; the handle of the same frame when it is there already. */
  readonly mount: (element: HTMLElement, options: FacewiseOptions) => FacewiseHandle;
}

/** Every message between frame and host. */
export interface FacewiseEnvelope<Type extends string = string, Payload = unknown> {
  readonly source: 'facewise';
  readonly version: 1;
  readonly id: string;
  readonly type: Type;
  readonly payload: Payload;
  /** The id of the message that this one answers. */
  readonly replyTo?: string;
}

declare global {
  interface Window {
    Facewise?: FacewiseLoader;
  }
  const Facewise: FacewiseLoader;

  interface HTMLElementEventMap extends FacewiseDomEvents {}
  interface DocumentEventMap extends FacewiseDomEvents {}
}

/** On the element and above it, `detail` is the payload: `element.addEventListener('facewise:ready', …)`. */
export type FacewiseDomEvents = {
  readonly [Type in keyof FacewiseEvents as `facewise:${Type}`]: CustomEvent<FacewiseEvents[Type]>;
};
