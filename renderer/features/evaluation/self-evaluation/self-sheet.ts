import { comparable, trimmed } from '../../../../shared/base/normalize'
import { isPlainText } from '../../../../shared/base/plain-text'
import { cellAt, type Cell, type Sheet, type Workbook } from '../../../../shared/ledger/workbook'
import type { TextSheet } from '../../../../shared/ledger/xlsx/text-sheet'
import type { Evaluation } from '../../../../shared/records/evaluation'
import { parseScore, scoreText } from '../../../../shared/scoring/score-input'
import { indicatorsOf, type Scheme } from '../../../../shared/scoring/scheme'
import { partsText, schemeText } from '../../../text/evaluation-scheme'
import { SELF_SHEET as TEXT } from '../../../text/self-sheet'

/** What a self-evaluation sheet is made for. */
export interface SelfSheetFacts {
  readonly evaluationId: string
  readonly evaluation: Evaluation
  readonly scheme: Scheme
  readonly association: string
  readonly office: string
}

const COLUMNS = [
  TEXT.code,
  TEXT.indicator,
  TEXT.max,
  TEXT.score,
  TEXT.notApplicable,
  TEXT.reason,
  TEXT.proof,
  TEXT.remark,
] as const

/** Which evaluation and which version of which scheme a sheet belongs to. */
const keyOf = (evaluationId: string, { id, version }: Scheme): string => `${evaluationId} ${id} ${version}`

/** The sheet for the enterprise, one row an indicator, and the 填写说明 with the key it is known by. */
export function selfSheets(facts: SelfSheetFacts): readonly TextSheet[] {
  const { evaluationId, evaluation, scheme, association, office } = facts
  const rows = indicatorsOf(scheme).map(({ code, title, parts, proof, max }) => [
    code,
    TEXT.demanded(title, partsText(parts), proof),
    scoreText(max),
    '',
    '',
    '',
    '',
    '',
  ])
  return [
    {
      name: TEXT.sheet,
      heading: [TEXT.title(evaluation.year ?? 0, association), TEXT.note(schemeText(scheme))],
      header: COLUMNS,
      rows,
      widths: [6, 44, 6, 10, 10, 20, 26, 26],
    },
    {
      name: TEXT.guide,
      header: TEXT.guideHeader,
      rows: [...TEXT.guideRows(office), [TEXT.key, keyOf(evaluationId, scheme)]],
      widths: [14, 80],
    },
  ]
}

export type SelfProblemCode =
  | 'not-self-sheet'
  | 'other-evaluation'
  | 'wrong-version'
  | 'missing-row'
  | 'repeated-row'
  | 'unknown-row'
  | 'formula'
  | 'not-a-score'
  | 'over-max'
  | 'reason-missing'
  | 'score-and-not-applicable'
  | 'too-long'

/** Why a sheet is not taken in; `at` is an indicator, `max` its full marks in hundredths of a point. */
export interface SelfProblem {
  readonly code: SelfProblemCode
  readonly at: string
  readonly max?: number
}

/** What the enterprise says of one indicator; absent is blank. */
export interface SelfRow {
  readonly code: string
  readonly self?: number
  /** The enterprise holds that it does not apply, and why. The assessors decide. */
  readonly notApplicable?: string
  readonly proof?: string
  readonly remark?: string
}

export interface SelfSheet {
  readonly rows: readonly SelfRow[]
  readonly problems: readonly SelfProblem[]
}

const LONGEST = 1000

/** The evaluation that a sheet was made for; `undefined`: it is no sheet of ours, or its key is gone. */
export const evaluationOfSheet = (workbook: Workbook): string | undefined =>
  workbook.sheets.some(({ rows }) => rows.some(isHeader)) ? keyIn(workbook)?.split(/\s+/)[0] : undefined

/** Reads a filled-in sheet. With any problem nothing is to be taken in: half a self-evaluation is none. */
export function readSelfSheet(workbook: Workbook, evaluationId: string, scheme: Scheme): SelfSheet {
  const refused = (code: SelfProblemCode): SelfSheet => ({ rows: [], problems: [{ code, at: '' }] })
  const sheet = workbook.sheets.find(({ rows }) => rows.some(isHeader))
  const key = keyIn(workbook)
  if (sheet === undefined || key === undefined) return refused('not-self-sheet')
  const [evaluation, schemeId, version] = key.split(/\s+/)
  if (evaluation !== evaluationId) return refused('other-evaluation')
  if (schemeId !== scheme.id || version !== String(scheme.version)) return refused('wrong-version')
  return rowsOf(sheet, scheme)
}

type Row = Sheet['rows'][number]

const isHeader = (row: Row): boolean =>
  COLUMNS.every((title, at) => comparable(cellAt(row, at).text) === comparable(title))

function keyIn({ sheets }: Workbook): string | undefined {
  const row = sheets.flatMap(({ rows }) => rows).find((each) => trimmed(cellAt(each, 0).text) === TEXT.key)
  return row === undefined ? undefined : trimmed(cellAt(row, 1).text)
}

function rowsOf({ rows }: Sheet, scheme: Scheme): SelfSheet {
  const start = rows.findIndex(isHeader)
  const problems: SelfProblem[] = []
  const read = new Map<string, SelfRow>()
  const indicators = indicatorsOf(scheme)
  for (const row of rows.slice(start + 1)) {
    const code = trimmed(cellAt(row, 0).text)
    if (code === '') continue
    const indicator = indicators.find((each) => each.code === code)
    if (indicator === undefined) problems.push({ code: 'unknown-row', at: code })
    else if (read.has(code)) problems.push({ code: 'repeated-row', at: code })
    else read.set(code, rowOf(row, code, indicator.max, problems))
  }
  for (const { code } of indicators) if (!read.has(code)) problems.push({ code: 'missing-row', at: code })
  return { rows: [...read.values()], problems }
}

function rowOf(row: Row, at: string, max: number, problems: SelfProblem[]): SelfRow {
  const [score, applies, reason, proof, remark] = [3, 4, 5, 6, 7].map((column) => cellAt(row, column))
  const texts = [reason, proof, remark].map((cell) => trimmed(cell?.text ?? ''))
  if (texts.some((text) => text.length > LONGEST || !isPlainText(text || ' '))) {
    problems.push({ code: 'too-long', at })
    return { code: at }
  }
  const [why = '', proved = '', said = ''] = texts
  const off = trimmed(applies?.text ?? '') === TEXT.yes
  const self = scoreOf(score, at, max, problems)
  if (off && why === '') problems.push({ code: 'reason-missing', at })
  if (off && self !== undefined) problems.push({ code: 'score-and-not-applicable', at })
  return {
    code: at,
    ...(self === undefined ? {} : { self }),
    ...(off ? { notApplicable: why } : {}),
    ...(proved === '' ? {} : { proof: proved }),
    ...(said === '' ? {} : { remark: said }),
  }
}

/** A formula's saved value may be anything; a score that somebody stands for is typed. */
function scoreOf(
  cell: Cell | undefined,
  at: string,
  max: number,
  problems: SelfProblem[],
): number | undefined {
  if (cell?.formula !== undefined) {
    problems.push({ code: 'formula', at })
    return undefined
  }
  const parsed = parseScore(cell?.text ?? '', max)
  if (parsed.ok) return parsed.value
  if (parsed.failure.code === 'over-max') problems.push({ code: 'over-max', at, max })
  else if (parsed.failure.code !== 'empty') problems.push({ code: 'not-a-score', at })
  return undefined
}
