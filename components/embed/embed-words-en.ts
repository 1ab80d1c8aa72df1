import embed from '../../locales/en/embed.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import { dictionary as check } from '../check/check-words-en.ts';

/** The same namespaces as the server puts into the page; a test compares them. */
export const dictionary = { ...check, embed, ui };
