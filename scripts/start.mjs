/** Builds the site and serves it: `npm start`. PORT chooses another port. */
import { install } from './lib/install.mjs'
import { endWithNpm, fail, root, run } from './lib/run.mjs'
import { serveForever } from './serve.mjs'

endWithNpm()
const node = await install()
const build = await run(node, [`${root}scripts/build.mjs`])
if (build.code !== 0) fail('The site could not be built, so there is nothing to serve.')
await serveForever()
