// npm run simulate -- [--seed S] [--offices 39] [--years 10]: a city on a clock of its own, and the checks at its end.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Date.now() % 1_000_000)) },
    offices: { type: 'string', default: '39' },
    years: { type: 'string', default: '10' },
  },
})
const wish = { seed: Number(values.seed), offices: Number(values.offices), years: Number(values.years) }
console.log(`simulate --seed ${wish.seed} --offices ${wish.offices} --years ${wish.years}`)
const started = performance.now()
const path = resolve(import.meta.dirname, '../test/support/exchange-model/simulate.ts')
const { module } = await runnerImport(path)
const { faults, ...counts } = module.simulate(wish)
console.log(counts)
for (const fault of faults.slice(0, 40)) console.error(fault)
console.log(
  faults.length === 0
    ? `every pair equal in what they share, no acknowledged edit lost (${Math.round((performance.now() - started) / 1000)} s)`
    : `${faults.length} faults with seed ${wish.seed}`,
)
process.exit(faults.length === 0 ? 0 : 1)
