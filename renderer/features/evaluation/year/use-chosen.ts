import { useRemembered } from '../../../ui/remembered'

const NONE: ReadonlySet<string> = new Set()

interface Chosen {
  readonly year: number
  readonly ids: ReadonlySet<string>
}

/** The associations chosen on the board of a year, kept while the program runs; those of another year are let go. */
export function useChosen(year: number): readonly [ReadonlySet<string>, (ids: ReadonlySet<string>) => void] {
  const [chosen, setChosen] = useRemembered<Chosen>('evaluation chosen', { year, ids: NONE })
  return [chosen.year === year ? chosen.ids : NONE, (ids) => setChosen({ year, ids })]
}
