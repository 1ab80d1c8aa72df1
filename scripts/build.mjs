// npm run build: a production build, whether or not the last one is still good.
import { build } from './lib/ensure-built.mjs';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { stop } from './lib/say.mjs';

await ensureInstalled();
if (!(await build())) stop('the build failed (see above)');
