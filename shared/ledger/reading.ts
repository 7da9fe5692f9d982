import type { IsoDate } from '../base/iso-date'
import type { Json } from '../base/json'
import type { Code } from '../codes/code-list'
import type { CellProblem } from './problem'

/** What a cell says: its value in stored form, unless it cannot be taken, and what is to be said about it. */
export interface Reading {
  readonly value?: Json
  /** Values of other fields that follow from this cell: 注册地址 gives the division. */
  readonly derived?: Readonly<Record<string, Json>>
  readonly problems: readonly CellProblem[]
}

/** What the readers have to know besides the cell. */
export interface ReadingContext {
  /** Id of the importing office: what 区科协 means. */
  readonly office: string
  /** The day after which a date is questioned: today or, if later, the ledger's own 填报日期. */
  readonly latest: IsoDate
  /** The “新星” clusters that are known here, beside the twelve. */
  readonly nova: readonly Code[]
}

/** Values by target id (and, for derived ones, by field). Blank cells have none: blanks never overwrite. */
export type Values = Readonly<Record<string, Json>>

/** The value of a target that holds text; `undefined` for a blank. */
export function textIn(values: Values, id: string): string | undefined {
  const found = values[id]
  return typeof found === 'string' ? found : undefined
}

export const BLANK: Reading = { problems: [] }

export const value = (read: Json): Reading => ({ value: read, problems: [] })

/** A cell that cannot be taken as it is. */
export const refused = (...problems: readonly CellProblem[]): Reading => ({ problems })

/** A value that is taken once a person has said so. */
export const questioned = (read: Json, ...problems: readonly CellProblem[]): Reading => ({
  value: read,
  problems,
})
