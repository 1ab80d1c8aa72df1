// Sees to a browser and a Chinese font for the tests, and says where the browser is.
import { ensureBrowser } from './lib/ensure-browser.mjs';
import { ensureChineseFont } from './lib/ensure-chinese-font.mjs';
import { say, stop } from './lib/say.mjs';

const browser = await ensureBrowser();
const font = await ensureChineseFont();
if ('reason' in browser) stop(browser.reason);
if ('reason' in font) stop(font.reason);
say(`browser: ${browser.path}`);
