import type { Problem } from './problem'
import type { Values } from './reading'
import type { SheetPurpose } from './target'

/** What one row says. */
export interface RowReading {
  /** Index of the sheet, and the row's number in the file. */
  readonly sheet: number
  readonly row: number
  readonly purpose: SheetPurpose
  /** Of cells that can be taken, those in question included. */
  readonly values: Values
  /** What follows from other cells or stands for a missing column; it only ever fills a blank of a record. */
  readonly derived: Values
  /** As typed, also where the value cannot be taken; by target id. */
  readonly texts: Readonly<Record<string, string>>
  /** Column of each target in this sheet. */
  readonly columns: Readonly<Record<string, number>>
  readonly problems: readonly Problem[]
}
