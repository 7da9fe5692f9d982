import { comparable, halfWidth } from '../base/normalize'
import type { SheetRow } from './workbook'

/**
 * What a row is. Only `data` is imported; the others are left out, each for its own reason: above the header, the
 * header itself (also repeated on later pages), a total, a note or signature, a row that only numbers the columns.
 */
export type RowUse = 'data' | 'above' | 'header' | 'total' | 'note' | 'numbering' | 'unread'

const TOTAL = /^(?:合计|总计|小计|共计|累计|总数)/
const NOTE =
  /^(?:注\d*[:、.]|注$|备注[:]|说明[:]|填表说明|填报说明|填表人|填报人|制表|审核|经办|负责人[:]|单位负责人|联系人[:]|联系电话[:])/
/** A remark stands alone; an association whose name begins with 注 does not. */
const NOTE_CELLS = 4

/** What `row` is, given the header row. */
export function rowUse(row: SheetRow, header: SheetRow): RowUse {
  if (row.number < header.number) return 'above'
  if (row.number === header.number || repeats(row, header)) return 'header'
  const filled = row.cells.filter(({ kind }) => kind !== 'empty')
  const first = comparable(filled[0]?.text ?? '')
  if (TOTAL.test(first)) return 'total'
  if (filled.length <= NOTE_CELLS && NOTE.test(first)) return 'note'
  return numbersColumns(row) ? 'numbering' : 'data'
}

/** The header's titles once more, as on a later printed page. */
function repeats(row: SheetRow, header: SheetRow): boolean {
  const titled = header.cells.filter(({ text }) => text !== '').length
  const same = header.cells.filter(({ text }, column) => text !== '' && text === row.cells[column]?.text)
  return same.length >= 3 && same.length * 2 > titled
}

/** 1, 2, 3 … (or 甲、乙、1、2 …) under the titles. */
function numbersColumns({ cells }: SheetRow): boolean {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '')
  const [first = ''] = texts
  if (texts.length < 4 || !['1', '甲', '１'].includes(first)) return false
  const numbers = texts.map((text) => halfWidth(text)).filter((text) => !/^[甲乙丙丁]$/.test(text))
  return numbers.every((text, at) => Number(text) === at + 1)
}
