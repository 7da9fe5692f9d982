/** A text, or a figure that adds up. Long numbers (codes, phones) are texts. */
export type SheetCell = string | number

/**
 * A sheet in the conventions of a 台账: heading lines merged over all columns, a bold, frozen header that repeats on
 * every printed page (A4 landscape), bordered cells, a last row of totals.
 */
export interface TextSheet {
  readonly name: string
  /** Lines above the header: the title, then who reports and when. */
  readonly heading?: readonly string[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
  readonly total?: readonly SheetCell[]
  /** Of each column, in characters. */
  readonly widths: readonly number[]
  /** Columns whose cells offer a list; other texts are questioned by the spreadsheet, and may stay. */
  readonly lists?: readonly ValueList[]
}

/** `from` names the cells that hold the values: another sheet of the file, its column, and how many (from row 2). */
export interface ValueList {
  readonly column: number
  readonly from: { readonly sheet: string; readonly column: number; readonly count: number }
}

const WIDEST = 40

/** Widths that show the longest text of each column, within reason. Chinese characters are two columns wide. */
export const widthsOf = (
  header: readonly string[],
  rows: readonly (readonly SheetCell[])[],
  widest = WIDEST,
): readonly number[] =>
  header.map((title, column) => {
    const longest = rows.reduce(
      (most, cells) => Math.max(most, widthOf(String(cells[column] ?? ''))),
      widthOf(title),
    )
    return Math.min(widest, longest + 2)
  })

export const widthOf = (text: string): number => text.length + (text.match(/[\u0100-\uffff]/g)?.length ?? 0)
