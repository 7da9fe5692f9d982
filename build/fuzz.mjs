// npm run fuzz -- [--runs 10000] [--from 0]: structure-aware bundles against the reader; what throws is kept as a vector.
// One run in ten also plays an enrolled attacker who signs properly, and then everybody else (see fuzz-insider.ts).
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, from: { type: 'string', default: '0' } },
})
const [runs, from] = [Number(values.runs), Number(values.from)]
const support = resolve(import.meta.dirname, '../test/support')
const { module } = await runnerImport(resolve(support, 'fuzz-bundle.ts'))
const insider = (await runnerImport(resolve(support, 'fuzz-insider.ts'))).module
const vectors = resolve(import.meta.dirname, '../test/vectors/fuzz')
/** @type {Record<string, number>} */
const codes = {}
let crashes = 0
for (let seed = from; seed < from + runs; seed += 1) {
  const bytes = module.fuzzed(seed)
  try {
    const code = await module.outcomeOf(bytes)
    codes[code] = (codes[code] ?? 0) + 1
  } catch (error) {
    crashes += 1
    mkdirSync(vectors, { recursive: true })
    writeFileSync(resolve(vectors, `seed-${seed}.bin`), bytes)
    console.error(`seed ${seed}`, error)
  }
}
let taken = 0
for (let seed = from; seed < from + runs; seed += 10) {
  try {
    const run = insider.insiderRun(seed)
    taken += run.taken
    if (run.faults.length === 0) continue
    crashes += 1
    console.error(`insider seed ${seed}`, run.faults)
  } catch (error) {
    crashes += 1
    console.error(`insider seed ${seed}`, error)
  }
}
console.log(codes, `${taken} bundles of the attacker taken in`)
console.log(`${runs} runs from seed ${from}, ${crashes} crashes or faults`)
process.exit(crashes === 0 ? 0 : 1)
