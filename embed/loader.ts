/**
 * Puts the check on a host page. It runs in pages that are not ours: it imports nothing, keeps
 * nothing, adds one global, and sets styles only from script, which the strictest host policy allows.
 * Built into `public/embed/`; a change needs a new version (docs/embedding.md, "Versions").
 */
import type { FacewiseCommands, FacewiseEvents, FacewiseHandle, FacewiseOptions } from './v1.d.ts';

declare const __VERSION__: string;

type Lang = NonNullable<FacewiseOptions['lang']>;
type Theme = NonNullable<FacewiseOptions['theme']>;
type Listener = (payload: never) => void;

const lowest = 200;
const highest = 8000;
/** A shrinking by so little is an echo of our own change; growing is always followed, or a line would be cut off. */
const deadBand = 4;
const mostChanges = 10;
const patience = 10_000;

const words = {
  en: {
    title: 'Facewise, a check for a face that moves by itself',
    wait: 'Opening the check',
    down: 'The check cannot be shown here.',
    open: 'Open it on a page of its own',
    call: 'In an emergency do not wait. Call the ambulance:',
    numbers:
      'Mainland China 120 · Hong Kong 999 · Macao 999 · Taiwan 119 · United Kingdom 999 · Ireland 112 · United States 911 · Canada 911 · Australia 000 · New Zealand 111 · Singapore 995 · Malaysia 999 · Japan 119 · South Korea 119 · European Union 112',
  },
  'zh-CN': {
    title: '面肌自查：脸部不由自主的动',
    wait: '正在打开自查',
    down: '这里暂时打不开自查。',
    open: '在单独的页面打开',
    call: '情况紧急请不要等，请拨打急救电话：',
    numbers:
      '中国大陆 120 · 香港 999 · 澳门 999 · 台湾 119 · 英国 999 · 爱尔兰 112 · 美国 911 · 加拿大 911 · 澳大利亚 000 · 新西兰 111 · 新加坡 995 · 马来西亚 999 · 日本 119 · 韩国 119 · 欧盟国家 112',
  },
};
const langs = ['zh-CN', 'en'] as const;

/** Ground and ink of each theme, equal to styles/tokens.css. */
const colours = {
  light: ['#f7f2e8', '#2a251e'],
  dim: ['#1c1a17', '#d9d2c5'],
  dark: ['#141312', '#e4e0d8'],
};

const own = document.currentScript ?? document.querySelector('script[src*="/embed/v1"]');
const { origin } = new URL((own as HTMLScriptElement).src);
const systemDark = matchMedia('(prefers-color-scheme: dark)');

interface Mounted {
  /** Whether it has been part of the page: a host may fill an element first and put it in afterwards. */
  wasThere: boolean;
  readonly hear: (event: MessageEvent) => void;
  readonly dress: () => void;
  readonly handle: FacewiseHandle;
}
const live = new Map<HTMLElement, Mounted>();
/** Elements that were filled by themselves, also after the host has emptied them on purpose. */
const filled = new Set<HTMLElement>();
let mounts = 0;

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  into: HTMLElement,
  style: Partial<CSSStyleDeclaration>,
  text = '',
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  Object.assign(made.style, style);
  made.textContent = text;
  into.append(made);
  return made;
};

const langOf = (element: HTMLElement, wanted: unknown): Lang => {
  if (wanted === 'zh-CN' || wanted === 'en') return wanted;
  return /^zh/i.test(element.closest<HTMLElement>('[lang]')?.lang ?? '') ? 'zh-CN' : 'en';
};

const themeOf = (wanted: unknown): Theme =>
  wanted === 'dim' || wanted === 'dark' || wanted === 'light' ? wanted : 'auto';

const mount = (element: HTMLElement, options: FacewiseOptions): FacewiseHandle => {
  const there = live.get(element);
  if (there) return there.handle;

  let lang = langOf(element, options.lang);
  let theme = themeOf(options.theme);
  let isReady = false;
  let height = 0;
  let changes: number[] = [];
  let isStopped = false;
  let count = 0;
  mounts += 1;
  // Every frame of a page has a name of its own.
  const number = mounts > 1 ? ` ${mounts}` : '';
  const listeners: Record<string, Set<Listener>> = {};

  const box = make('div', element, { position: 'relative', inlineSize: '100%' });
  box.dir = 'ltr';
  const cover = make('div', box, {
    boxSizing: 'border-box',
    minHeight: '480px',
    padding: '24px',
    font: '20px/1.6 system-ui,sans-serif',
    textAlign: 'start',
    overflowWrap: 'break-word',
  });
  const mark = make('div', box, { position: 'absolute' });
  const frame = document.createElement('iframe');
  // Hidden, because a browser may paint a frame white before its page has a theme.
  Object.assign(frame.style, {
    position: 'absolute',
    inset: '0',
    display: 'block',
    width: '100%',
    minWidth: '100%',
    maxWidth: 'none',
    height: '480px',
    border: '0',
    margin: '0',
    visibility: 'hidden',
  });
  frame.allow = '';
  frame.referrerPolicy = 'no-referrer';

  const emit = <Type extends keyof FacewiseEvents>(type: Type, payload: FacewiseEvents[Type]) => {
    for (const listener of [...(listeners[type] ?? [])]) listener(payload as never);
    element.dispatchEvent(new CustomEvent(`facewise:${type}`, { detail: payload, bubbles: true }));
  };

  const post = (type: string, payload: object) => {
    count += 1;
    frame.contentWindow?.postMessage(
      { source: 'facewise', version: 1, id: `host-${count}`, type, payload },
      origin,
    );
  };

  const greet = () => post('init', { lang, theme, ref: options.ref });

  const dress = () => {
    const shown = theme === 'auto' ? (systemDark.matches ? 'dark' : 'light') : theme;
    // Equal inside and outside the frame, or the browser paints an opaque white canvas between them.
    frame.style.colorScheme = shown === 'light' ? 'light' : 'dark';
    [cover.style.background = '', cover.style.color = ''] = colours[shown];
    frame.title = words[lang].title + number;
  };

  const query = new URLSearchParams({ lang, theme });
  for (const name of ['mode', 'subject', 'ref'] as const) {
    const value = options[name];
    if (value) query.set(name, value);
  }
  const say = (said: Lang, text: string) => {
    const line = make('p', cover, { margin: '0 0 12px' }, text);
    line.lang = said;
    return line;
  };

  const giveUp = () => {
    cover.textContent = '';
    // The language of the page first; both, because nobody knows who reads.
    for (const said of [lang, ...langs.filter((other) => other !== lang)]) {
      const { down, open, call, numbers } = words[said];
      const link = make('a', say(said, `${down} `), { color: 'inherit' }, open);
      link.href = `${origin}/${said}`;
      link.target = '_blank';
      link.rel = 'noopener';
      say(said, `${call} ${numbers}`);
    }
    emit('error', { code: 'no-ready' });
  };
  say(lang, words[lang].wait);
  const timer = setTimeout(giveUp, patience);

  const show = () => {
    clearTimeout(timer);
    isReady = true;
    cover.remove();
    Object.assign(frame.style, { position: 'static', visibility: 'visible' });
    greet();
  };

  const resize = (wanted: number) => {
    const next = Math.min(highest, Math.max(lowest, Math.ceil(wanted)));
    const grows = next - height;
    if (isStopped || !grows || (grows < 0 && grows >= -deadBand)) return;
    const now = performance.now();
    changes = changes.filter((at) => now - at < 1000);
    if (changes.length >= mostChanges) {
      isStopped = true;
      emit('error', { code: 'resize-loop' });
      return;
    }
    changes.push(now);
    height = next;
    frame.style.height = `${next}px`;
  };

  const scrollTo = (top: number) => {
    mark.style.top = `${Math.max(0, top)}px`;
    mark.scrollIntoView({ block: 'start', behavior: 'instant' });
  };

  const hear = ({ data, source, origin: from }: MessageEvent) => {
    if (from !== origin || source !== frame.contentWindow || !source) return;
    if (data?.source !== 'facewise' || data.version !== 1 || typeof data.type !== 'string') return;
    const { type, payload } = data;
    if (typeof payload !== 'object' || !payload) return;
    if (type === 'ready') show();
    else if (type === 'progress') isStopped = false;
    else if (type === 'resize' && Number.isFinite(payload.height)) resize(payload.height);
    else if (type === 'scroll' && Number.isFinite(payload.top)) scrollTo(payload.top);
    emit(type, payload);
  };

  const handle: FacewiseHandle = {
    on: (type, listener) => {
      listeners[type] ??= new Set();
      listeners[type].add(listener as Listener);
    },
    off: (type, listener) => {
      listeners[type]?.delete(listener as Listener);
    },
    send: (type, payload) => {
      if (type === 'set_lang')
        lang = langOf(element, (payload as FacewiseCommands['set_lang']).lang);
      if (type === 'set_theme') theme = themeOf((payload as FacewiseCommands['set_theme']).theme);
      dress();
      // What is said too early is part of the greeting.
      if (isReady) post(type, payload);
    },
    destroy: () => {
      clearTimeout(timer);
      live.delete(element);
      box.remove();
    },
  };

  dress();
  frame.src = `${origin}/embed/${encodeURIComponent(options.clinic)}?${query}`;
  frame.addEventListener('load', greet);
  box.append(frame);
  live.set(element, { wasThere: element.isConnected, hear, dress, handle });
  return handle;
};

/** Fills what asks for it, empties what has left the page: also for hosts that change pages without loading one. */
const tend = () => {
  for (const [element, mounted] of live) {
    if (element.isConnected) mounted.wasThere = true;
    else if (mounted.wasThere) mounted.handle.destroy();
  }
  for (const element of filled) if (!element.isConnected) filled.delete(element);
  for (const element of document.querySelectorAll<HTMLElement>('[data-facewise]')) {
    if (filled.has(element)) continue;
    filled.add(element);
    mount(element, element.dataset as unknown as FacewiseOptions);
  }
};

if (!window.Facewise) {
  window.Facewise = { version: __VERSION__, mount };
  addEventListener('message', (event) => {
    for (const { hear } of live.values()) hear(event);
  });
  systemDark.addEventListener('change', () => {
    for (const { dress } of live.values()) dress();
  });
  new MutationObserver(tend).observe(document, { childList: true, subtree: true });
  tend();
}
