import type { BenchCase } from './bench-case'
import { APPS, firstPaint } from './process-start'

export const CASES: readonly BenchCase[] = [
  {
    name: 'first-paint',
    subject: 'process start to first painted content on a new profile',
    floor: 'a bare React window on the same runtime',
    aim: 1.5,
    statistic: 'median',
    rounds: 5,
    measure: async () => [await firstPaint(APPS.desk)],
    measureFloor: async () => [await firstPaint(APPS.bare)],
  },
]
