/** How often a repeated test repeats: `quick` in `npm test`, `long` in `npm run verify:long`. */
export const runs = (quick: number, long: number): number => (process.env['VERIFY_LONG'] ? long : quick)

/** One share of a long count: its rounds, and what tells its test from the others. */
export interface Lane {
  readonly rounds: number
  readonly title: string
}

/** A count in equal shares that each have a profile of their own, so that several run side by side. */
export const lanesOf = (rounds: number, lanes: number): readonly Lane[] =>
  Array.from({ length: lanes }, (_, lane) => ({
    rounds: rounds / lanes,
    title: `${rounds / lanes} of ${rounds} (${lane + 1}/${lanes})`,
  }))
