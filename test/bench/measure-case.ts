import type { BenchCase, Statistic } from './bench-case'

/** The figures of one case; times in milliseconds. */
export interface Figures {
  readonly name: string
  readonly subject: string
  readonly floor: string
  readonly statistic: Statistic
  readonly samples: number
  readonly subjectMs: number
  readonly floorMs: number
  readonly ratio: number
  readonly aim: number | null
  readonly memoryMiB?: Readonly<Record<string, number>>
}

/** Measures subject and floor in turns, so that whatever else the machine does falls on both. */
export async function measureCase(bench: BenchCase): Promise<Figures> {
  const subject: number[] = []
  const floor: number[] = []
  await bench.prepare?.()
  try {
    for (let round = 0; round < bench.rounds; round++) {
      floor.push(...(await bench.measureFloor()))
      subject.push(...(await bench.measure()))
    }
  } finally {
    await bench.cleanUp?.()
  }
  const [subjectMs, floorMs] = [quantile(subject, bench.statistic), quantile(floor, bench.statistic)]
  const { name, statistic, aim = null } = bench
  const figures = { name, subject: bench.subject, floor: bench.floor, statistic, samples: subject.length }
  return {
    ...figures,
    subjectMs: rounded(subjectMs),
    floorMs: rounded(floorMs),
    ratio: rounded(subjectMs / floorMs),
    aim,
    ...(bench.memory === undefined ? {} : { memoryMiB: bench.memory() }),
  }
}

/** The middle sample, the one that 95 of 100 do not exceed, or the largest. */
export function quantile(samples: readonly number[], statistic: Statistic): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const share = SHARES[statistic]
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

const SHARES: Readonly<Record<Statistic, number>> = { median: 0.5, p95: 0.95, max: 1 }

const rounded = (value: number): number => Math.round(value * 100) / 100
