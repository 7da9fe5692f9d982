import { comparable } from '../../base/normalize'
import type { Code } from '../../codes/code-list'
import { fieldTypeOf, type FieldType, type ListedCode } from '../../records/field-type'
import { kindOf } from '../../records/kinds'
import { problem, type CellProblem } from '../problem'
import { BLANK, refused, type Reading, type ReadingContext } from '../reading'
import type { Target } from '../target'
import type { Cell } from '../workbook'
import {
  readAddress,
  readCluster,
  readKind,
  readOffice,
  readOffices,
  readPeople,
  readPerson,
  readSector,
} from './association-cells'
import { readCount } from './count'
import { readCreditCode } from './credit-code'
import { readPastDay } from './day'
import { readLine, readParagraph } from './line'
import { readCode, readCodes, readYesNo } from './listed-code'
import { readMoney } from './money'
import { readMonth } from './month'
import { readOrdinal } from './ordinal'
import { readPhone } from './phone'
import { readYear } from './year'

const LONGEST_KEY = 200
/** What an exported ledger says of a sealed text: it is there. Taken as typed, it would overwrite that text. */
const HIDDEN = /^\s*•{3,}\s*$/

/** What the cell says for its column. A formula's saved value is taken, and said; one without a value is refused. */
export function readCell(cell: Cell, target: Target, context: ReadingContext): Reading {
  if (cell.kind === 'error') return refused(problem('cell-error', { text: cell.text }))
  // Also a cell of nothing but invisible characters, as chat programs and web pages paste them.
  if (comparable(cell.text) === '') {
    return cell.formula === undefined
      ? BLANK
      : refused(problem('formula-without-value', { text: cell.formula }))
  }
  if (HIDDEN.test(cell.text)) return { ...BLANK, problems: [problem('masked', { text: cell.text })] }
  const reading = byReads(cell, target, context)
  return cell.formula === undefined
    ? reading
    : withNotice(reading, problem('formula', { text: cell.formula }))
}

const withNotice = (reading: Reading, notice: CellProblem): Reading => ({
  ...reading,
  problems: [...reading.problems, notice],
})

type Read = (cell: Cell, context: ReadingContext) => Reading

const BY_READS: Readonly<Record<Exclude<Target['reads'], 'field'>, Read>> = {
  office: readOffice,
  offices: readOffices,
  kind: readKind,
  cluster: readCluster,
  sector: readSector,
  address: readAddress,
  phone: readPhone,
  person: readPerson,
  people: readPeople,
  ordinal: readOrdinal,
  year: readYear,
  text: (cell) => readLine(cell, LONGEST_KEY),
}

function byReads(cell: Cell, target: Target, context: ReadingContext): Reading {
  const { reads } = target
  if (reads === 'field') return byType(cell, typeOf(target), context)
  const reading = BY_READS[reads](cell, context)
  return reads === 'ordinal' ? withinBounds(reading, cell, typeOf(target)) : reading
}

/** A number that its field cannot hold is refused here: at the write it would stop the other rows as well. */
function withinBounds(reading: Reading, { text }: Cell, type: FieldType): Reading {
  const { value: number } = reading
  if (type.type !== 'count' || typeof number !== 'number') return reading
  const { min, max } = type
  return number < min || number > max ? refused(problem('number-outside', { text, min, max })) : reading
}

/** What the target's field of its record holds. */
export function typeOf({ record, field }: Target): FieldType {
  const groups = Object.values(kindOf(record)?.groups ?? {})
  const schema = groups.flatMap(({ shape }) => shape[field] ?? [])[0]
  return schema === undefined ? { type: 'structure' } : fieldTypeOf(schema)
}

/** Lists whose codes have words are taken as they are, so that each list's words are prepared once. */
const named = (list: readonly ListedCode[]): readonly Code[] =>
  isNamed(list) ? list : list.map(({ code, name }) => ({ code, name: name ?? code }))

const isNamed = (list: readonly ListedCode[]): list is readonly Code[] =>
  list.every(({ name }) => name !== undefined)

function byType(cell: Cell, type: FieldType, { latest }: ReadingContext): Reading {
  switch (type.type) {
    case 'line':
      return readLine(cell, type.max)
    case 'paragraph':
      return readParagraph(cell, type.max)
    case 'day':
      return readPastDay(cell, latest)
    case 'month':
      return readMonth(cell, latest)
    case 'count':
      return withinBounds(readCount(cell), cell, type)
    case 'credit-code':
      return readCreditCode(cell)
    case 'one-of':
      return readCode(cell, named(type.list))
    case 'some-of':
      return readCodes(cell, named(type.list))
    case 'yes-no':
      return readYesNo(cell)
    case 'fen':
      return readMoney(cell)
    case 'hundredths':
    case 'record-id':
    case 'file-hash':
    case 'structure':
    default:
      throw new Error(`no ledger column fills a ${type.type}`)
  }
}
