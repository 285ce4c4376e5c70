/** Types, lint, format and content, without a build: `npm run check`. */
import { runChecks } from './lib/checks.mjs'
import { install } from './lib/install.mjs'

const results = await runChecks(await install())
const failed = results.filter(({ passed }) => !passed)
console.log(`${String(results.length - failed.length)} passed, ${String(failed.length)} failed`)
process.exitCode = failed.length === 0 ? 0 : 1
