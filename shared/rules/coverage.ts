import type { IsoDate } from '../base/iso-date'
import { divisionByCode, divisionsOn } from '../codes/divisions'
import type { Association } from '../records/association'
import type { Prospect } from '../records/prospect'
import { stageOf } from './stage'

/** Associations and prospects of one division; coverage = associations / (associations + prospects) (本方案). */
export interface CoverageRow {
  /** Code of a division of that day; `undefined`: not known, or of one that has no successor of its own. */
  readonly division: string | undefined
  readonly associations: number
  readonly prospects: number
  /** Prospects ever recorded, those since founded or given up too. */
  readonly recorded: number
}
export type CoverageFigures = Omit<CoverageRow, 'division'>

/** What counts as covered: associations at work. Those being founded, ended, and service points do not (第十八条). */
export const isCovered = (association: Association): boolean => stageOf(association) === 'running'

/** What counts as not covered yet: a prospect that is neither founded nor given up. */
export const isOpenProspect = ({ state }: Prospect): boolean => state === undefined || state === 'open'

/**
 * The division of a day that a code stands for: itself while it was one; the successor, where an ended division has a
 * single one. 渝北区 went to two, so only the address can say; such a record stands under no division until somebody
 * corrects it. Figures of a past year use the divisions of that year.
 */
export function divisionOn(code: string | undefined, day: IsoDate): string | undefined {
  if (code === undefined) return undefined
  if (divisionsOn(day).some((division) => division.code === code)) return code
  const successors = divisionByCode(code)?.successors ?? []
  return successors.length === 1 ? divisionOn(successors[0], day) : undefined
}

/** Coverage by division on a day, in the order of the codes; divisions with neither are left out. */
export function coverageByDivision(
  {
    associations,
    prospects,
  }: { readonly associations: readonly Association[]; readonly prospects: readonly Prospect[] },
  day: IsoDate,
): readonly CoverageRow[] {
  const rows = new Map<string | undefined, { associations: number; prospects: number; recorded: number }>()
  const rowOf = (code: string | undefined) => {
    const division = divisionOn(code, day)
    const row = rows.get(division) ?? { associations: 0, prospects: 0, recorded: 0 }
    rows.set(division, row)
    return row
  }
  for (const association of associations) {
    if (isCovered(association)) rowOf(association.division).associations += 1
  }
  for (const prospect of prospects) {
    const row = rowOf(prospect.division)
    row.recorded += 1
    if (isOpenProspect(prospect)) row.prospects += 1
  }
  return [...rows]
    .map(([division, { associations: covered, prospects: open, recorded }]) => ({
      division,
      associations: covered,
      prospects: open,
      recorded,
    }))
    .filter((row) => row.associations + row.prospects > 0)
    .toSorted((a, b) => ((a.division ?? '~') < (b.division ?? '~') ? -1 : 1))
}

/** The sum of some rows. */
export const coverageTotal = (rows: readonly CoverageFigures[]): CoverageFigures => ({
  associations: rows.reduce((sum, { associations }) => sum + associations, 0),
  prospects: rows.reduce((sum, { prospects }) => sum + prospects, 0),
  recorded: rows.reduce((sum, { recorded }) => sum + recorded, 0),
})

/**
 * Whole per cent, rounded down so that it never shows more than there is; `undefined` while no prospect was ever
 * recorded: nobody has looked then who is left, and 100 % would say more than is known.
 */
export const coveragePercent = ({
  associations,
  prospects,
  recorded,
}: CoverageFigures): number | undefined =>
  recorded === 0 || associations + prospects === 0
    ? undefined
    : Math.floor((associations * 100) / (associations + prospects))
