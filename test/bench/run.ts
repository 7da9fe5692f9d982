import type { BenchCase } from './bench-case'
import { measureCase, type Figures } from './measure-case'

/** Every `*.bench.ts` beside this file exports its cases as `CASES`. */
const found = import.meta.glob<{ readonly CASES: readonly BenchCase[] }>('./*.bench.ts', { eager: true })
/** Each case, and the names it goes by: its own and its file's. */
const cases = Object.entries(found).flatMap(([file, { CASES }]) =>
  CASES.map((bench) => ({ bench, names: `${bench.name} ${file}` })),
)

const json = process.argv.includes('--json')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const chosen = cases
  .filter(({ names }) => wanted.length === 0 || wanted.some((part) => names.includes(part)))
  .map(({ bench }) => bench)
if (chosen.length === 0) {
  console.error(`no case or file has “${wanted.join('” or “')}” in its name:`)
  for (const { bench } of cases) console.error(`  ${bench.name}`)
  process.exitCode = 1
}

async function runAll(): Promise<void> {
  const all: Figures[] = []
  for (const bench of chosen) {
    const figures = await measureCase(bench)
    all.push(figures)
    if (!json) process.stdout.write(`${line(figures)}\n`)
  }
  if (json)
    process.stdout.write(`${JSON.stringify({ runtime: process.env['KEXIE_RUNTIME'] ?? null, cases: all })}\n`)
}

const line = ({
  name,
  subject,
  floor,
  statistic,
  subjectMs,
  floorMs,
  ratio,
  aim,
  memoryMiB,
}: Figures): string =>
  `${name}: ${subjectMs} ms (${subject}, ${statistic}) / ${floorMs} ms (${floor}) = ${ratio}` +
  (aim === null ? '' : `, aim ≤ ${aim}`) +
  (memoryMiB === undefined ? '' : `, peak memory in MiB: ${JSON.stringify(memoryMiB)}`)

void runAll()
