import type { Column, SheetLayout } from '../../../shared/ledger/layout'
import { severityOf, type Problem, type Severity } from '../../../shared/ledger/problem'
import { cellKey, rowKey, type Edits } from '../../../shared/ledger/read-row'
import { cellAt, type Workbook } from '../../../shared/ledger/workbook'
import type { ShownRow } from '../../workers/ledger-job'
import { stands } from './problem-groups'

export const FILTERS = [
  'all',
  'refused',
  'create',
  'update',
  'proposal',
  'unchanged',
  'skip',
  'noticed',
] as const
export type Filter = (typeof FILTERS)[number]

/** A cell by its place in the file. */
export interface CellPlace {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

export function passes({ outcome, problems }: ShownRow, filter: Filter): boolean {
  if (filter === 'all') return true
  return filter === 'noticed' ? problems.length > 0 : outcome === filter
}

/** How many rows of a sheet each filter shows. */
export const countsOf = (rows: readonly ShownRow[]): Readonly<Record<Filter, number>> => {
  const counts: Record<string, number> = {}
  for (const filter of FILTERS) counts[filter] = rows.filter((row) => passes(row, filter)).length
  return counts as Record<Filter, number>
}

/** The columns that the preview shows: those that are imported. */
export const shownColumns = (layout: SheetLayout | undefined): readonly Column[] =>
  layout?.columns.filter(({ target }) => target !== undefined) ?? []

export interface ShownCell {
  readonly text: string
  /** As the file has it, when a person typed something else. */
  readonly original?: string
  readonly worst?: Severity
  readonly problems: readonly Problem[]
}

const ORDER: readonly Severity[] = ['error', 'question', 'incomplete', 'notice']

/** The most serious of some problems. */
export const worstOf = (problems: readonly Problem[]): Severity | undefined =>
  ORDER.find((severity) => problems.some(({ code }) => severityOf(code) === severity))

/** Reads what the cells of a sheet show, typed texts before the file's. */
export class PreviewCells {
  readonly #rows: ReadonlyMap<number, Workbook['sheets'][number]['rows'][number]>

  constructor(
    workbook: Workbook,
    private readonly sheet: number,
    private readonly edits: Edits,
  ) {
    this.#rows = new Map(workbook.sheets[sheet]?.rows.map((row) => [row.number, row]))
  }

  at(row: ShownRow, column: number): ShownCell {
    const file = this.#rows.get(row.row)
    const original = file === undefined ? '' : cellAt(file, column).text
    const typed = this.edits[cellKey(this.sheet, row.row, column)]
    const problems = row.problems.filter((problem) => problem.column === column)
    const worst = worstOf(problems)
    return {
      text: typed ?? original,
      problems,
      ...(worst === undefined ? {} : { worst }),
      ...(typed === undefined || typed === original ? {} : { original }),
    }
  }
}

/** All cells that wait for a person, in the order of the file; a problem of a whole row stands in its first column. */
export function waitingCells(
  rows: readonly ShownRow[],
  first: (sheet: number) => number,
): readonly CellPlace[] {
  const places = rows
    .filter(({ outcome }) => outcome === 'refused')
    .flatMap(({ sheet, row, problems }) => {
      const columns = problems.filter((one) => stands(one)).map(({ column }) => column ?? first(sheet))
      return [...new Set(columns)].toSorted((a, b) => a - b).map((column) => ({ sheet, row, column }))
    })
  return places.toSorted(byPlace)
}

/** The waiting cell after (or before) a place, round the end. */
export function nextWaiting(
  places: readonly CellPlace[],
  from: CellPlace | undefined,
  backwards: boolean,
): CellPlace | undefined {
  if (from === undefined) return backwards ? places.at(-1) : places[0]
  const beyond = backwards
    ? places.findLast((place) => byPlace(place, from) < 0)
    : places.find((place) => byPlace(place, from) > 0)
  return beyond ?? (backwards ? places.at(-1) : places[0])
}

const byPlace = (a: CellPlace, b: CellPlace): number =>
  a.sheet - b.sheet || a.row - b.row || a.column - b.column

export const keyOfRow = ({ sheet, row }: Pick<ShownRow, 'sheet' | 'row'>): string => rowKey(sheet, row)
