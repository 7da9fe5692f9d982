/** How the samples of one side become one number. */
export type Statistic = 'median' | 'p95' | 'max'

/** One thing measured beside a floor: the least that any program would need for it, in the same run. */
export interface BenchCase {
  readonly name: string
  /** What is measured, in plain words. */
  readonly subject: string
  /** What it is compared with. */
  readonly floor: string
  /** The ratio we want to stay below; reported, never enforced: a shared machine is no judge. */
  readonly aim?: number
  readonly statistic: Statistic
  /** How often subject and floor are measured, one after the other. */
  readonly rounds: number
  /** Makes ready once, before the first round. */
  readonly prepare?: () => Promise<void>
  /** Milliseconds; one sample or more a round. */
  readonly measure: () => Promise<readonly number[]>
  readonly measureFloor: () => Promise<readonly number[]>
  /** What lay in RAM while the subject was measured, in MiB: the most by process, or at the moments named. */
  readonly memory?: () => Readonly<Record<string, number>>
  readonly cleanUp?: () => Promise<void>
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
