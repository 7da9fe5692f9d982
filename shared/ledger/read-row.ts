import type { Json } from '../base/json'
import { titleLevelOf } from '../codes/title-levels'
import { kindOf } from '../records/kinds'
import { associationProblems } from './association-checks'
import type { SheetChoice, SheetLayout } from './layout'
import { problem, type Problem } from './problem'
import { textIn, type Reading, type ReadingContext, type Values } from './reading'
import { readCell } from './readers/read-cell'
import type { RowReading } from './row-reading'
import { KEY_TARGETS, PURPOSE_KINDS, type SheetPurpose, type Target } from './target'
import { targetById, targetsOf } from './targets'
import { cellAt, EMPTY_CELL, type Cell, type Sheet, type SheetRow } from './workbook'

/** Texts typed over cells in the preview, by `cellKey`. */
export type Edits = Readonly<Record<string, string>>

export const rowKey = (sheet: number, row: number): string => `${sheet}!${row}`
export const cellKey = (sheet: number, row: number, column: number): string =>
  `${rowKey(sheet, row)}!${column}`

const ROWS_A_WORD = 500

/** Reads the data rows of one sheet, most of whose cells repeat a few words: each word is read once a column. */
export class SheetReader {
  readonly #cache = new Map<string, Reading>()
  readonly #targets: readonly { readonly index: number; readonly target: Target }[]
  readonly #columns: Readonly<Record<string, number>>
  readonly #constants: Values
  /** Rows read before, under the texts typed over them. */
  readonly #rows = new Map<number, { readonly typed: string; readonly reading: RowReading }>()

  constructor(
    private readonly sheetIndex: number,
    private readonly purpose: SheetPurpose,
    private readonly layout: SheetLayout,
    choice: SheetChoice,
    private readonly context: ReadingContext,
  ) {
    this.#targets = layout.columns.flatMap(({ index, target: id }) => {
      const target = id === undefined ? undefined : targetById(purpose, id)
      return target === undefined ? [] : [{ index, target }]
    })
    this.#columns = Object.fromEntries(this.#targets.map(({ index, target }) => [target.id, index]))
    this.#constants = this.constants(choice)
  }

  /** `onRead` hears every few hundred rows how many are read. */
  rows(sheet: Sheet, edits: Edits, onRead?: (rows: number) => void): readonly RowReading[] {
    return sheet.rows
      .filter(({ number }) => this.layout.uses.get(number) === 'data')
      .map((row, at) => {
        if (at > 0 && at % ROWS_A_WORD === 0) onRead?.(at)
        return this.remembered(row, edits)
      })
  }

  private remembered(row: SheetRow, edits: Edits): RowReading {
    const typed = this.#targets
      .map(({ index }) => edits[cellKey(this.sheetIndex, row.number, index)] ?? '\u0001')
      .join('\u0000')
    const known = this.#rows.get(row.number)
    if (known?.typed === typed) return known.reading
    const reading = this.row(row, edits)
    this.#rows.set(row.number, { typed, reading })
    return reading
  }

  private row(row: SheetRow, edits: Edits): RowReading {
    const values: Record<string, Json> = {}
    const derived: Record<string, Json> = { ...this.#constants }
    const texts: Record<string, string> = {}
    const problems: Problem[] = []
    for (const { index, target } of this.#targets) {
      const typed = edits[cellKey(this.sheetIndex, row.number, index)]
      const cell: Cell = typed === undefined ? cellAt(row, index) : textCell(typed)
      const reading = this.read(cell, target)
      if (reading.value !== undefined) values[target.id] = reading.value
      if (cell.text !== '' && !isBlank(reading)) texts[target.id] = cell.text
      Object.assign(derived, reading.derived)
      for (const found of reading.problems) problems.push({ ...found, target: target.id, column: index })
    }
    const level = titleLevelOf(textIn(values, 'title') ?? '')
    if (level !== undefined) derived['titleLevel'] = level
    const { sheetIndex: sheet, purpose } = this
    const read = { sheet, row: row.number, purpose, values, derived, texts, columns: this.#columns, problems }
    const together = purpose === 'associations' ? associationProblems(read) : []
    // A filter hides rows: whoever filtered before saving may mean only those that are seen.
    const unseen = row.hidden ? [problem('hidden-row')] : []
    return { ...read, problems: [...unseen, ...problems, ...this.missing(read), ...together] }
  }

  private read(cell: Cell, target: Target): Reading {
    const kind = cell.monthOnly === true ? 'month' : cell.kind
    const key = [target.id, kind, cell.formula ?? '\u0001', cell.text].join('\u0000')
    const known = this.#cache.get(key)
    if (known !== undefined) return known
    const reading = readCell(cell, target, this.context)
    this.#cache.set(key, reading)
    return reading
  }

  /** Blank cells of columns whose field a complete record needs. A missing column is said once, not in every row. */
  private missing({ values, texts }: RowReading): readonly Problem[] {
    const kind = kindOf(PURPOSE_KINDS[this.purpose])
    return (kind?.required ?? []).flatMap((field) => {
      if (!this.has(field) || values[field] !== undefined || (texts[field] ?? '').trim() !== '') return []
      // An association's name is asked for with what its other cells suggest.
      if (field === 'name' && this.purpose === 'associations') return []
      const names = field === KEY_TARGETS[this.purpose][0]
      return [{ ...problem(names ? 'missing-name' : 'missing'), target: field }]
    })
  }

  private has(target: string): boolean {
    return this.#columns[target] !== undefined
  }

  private constants({ constants }: SheetChoice): Values {
    const values: Record<string, Json> = {}
    for (const target of targetsOf(this.purpose)) {
      const text = constants[target.id] ?? ''
      if (text === '' || this.has(target.id)) continue
      const { value } = readCell(textCell(text), target, this.context)
      if (value !== undefined) values[target.id] = value
    }
    return values
  }
}

/** Of a cell that says nothing, whatever invisible characters stand in it. */
const isBlank = ({ value, problems }: Reading): boolean => value === undefined && problems.length === 0

const textCell = (text: string): Cell => (text === '' ? EMPTY_CELL : { kind: 'text', text })
