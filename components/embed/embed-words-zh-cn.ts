import embed from '../../locales/zh-CN/embed.json' with { type: 'json' };
import ui from '../../locales/zh-CN/ui.json' with { type: 'json' };
import { dictionary as check } from '../check/check-words-zh-cn.ts';

/** The same namespaces as the server puts into the page; a test compares them. */
export const dictionary = { ...check, embed, ui };
