/** The site while it is written, rebuilt at each change: `npm run dev`. Without search, which needs a build. */
import { bin, install } from './lib/install.mjs'
import { endWithNpm, run } from './lib/run.mjs'

endWithNpm()
const node = await install()
const args = ['dev', '--host', '127.0.0.1', '--port', process.env.PORT || '4321']
process.exitCode = (await run(node, [bin('astro'), ...args])).code
