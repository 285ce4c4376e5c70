/**
 * How fast and how small the Atlas is, beside what it should be: `npm run bench`, or some parts of it:
 * `npm run bench -- build size search lighthouse`. A goal that is missed is told and is no failure: times depend on
 * the machine. All of it takes about ten minutes on two cores.
 */
import { install } from './lib/install.mjs'
import { endWithNpm, root, run } from './lib/run.mjs'

endWithNpm()
const node = await install()
const { code } = await run(node, [`${root}scripts/bench/main.mjs`, ...process.argv.slice(2)])
process.exitCode = code
