/**
 * Builds the site: `npm run build`. OUT_DIR, BASE_PATH and SITE_URL say where to, see src/site/address.ts;
 * CONTENT_DIR says from what, see src/site/content-folder.ts.
 */
import { bin, install } from './lib/install.mjs'
import { fail, root, run } from './lib/run.mjs'

const node = await install()
const astro = await run(node, [bin('astro'), 'build', '--force'])
if (astro.code !== 0) fail('The site was not built, see above.')
const finish = await run(node, [`${root}scripts/finish.mjs`])
if (finish.code !== 0) fail('The site was built but not finished, see above.')
