import {
  concernsRow,
  severityOf,
  type Choice,
  type Problem,
  type ProblemCode,
} from '../../../shared/ledger/problem'
import { cellKey, rowKey, type Edits } from '../../../shared/ledger/read-row'
import type { SheetPurpose } from '../../../shared/ledger/target'
import type { ShownRow } from '../../workers/ledger-job'

/** Rows that one decision can mend: the same word in the same column, the same kind of question. */
export interface ProblemGroup {
  readonly key: string
  readonly code: ProblemCode
  readonly purpose: SheetPurpose
  /** One of them, to word it. */
  readonly problem: Problem
  readonly rows: readonly ShownRow[]
  readonly choices: readonly Choice[]
}

/** Problems whose text is what they are about, so that one choice answers all cells with that text. */
const BY_TEXT = new Set<ProblemCode>([
  'not-in-list',
  'unknown-office',
  'unknown-association',
  'association-left-out',
])

/** The rows that wait, by what stands in their way, most rows first; what only follows from other rows last. */
export function groupProblems(rows: readonly ShownRow[]): readonly ProblemGroup[] {
  const groups = new Map<
    string,
    { readonly first: ShownRow; readonly problem: Problem; readonly rows: ShownRow[] }
  >()
  const blocks = new Blocks()
  for (const row of rows) {
    if (row.outcome !== 'refused') continue
    for (const problem of row.problems.filter((one) => stands(one))) {
      const key = [row.sheet, problem.code, problem.target ?? '', blocks.of(row, problem)].join('\u0000')
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { first: row, problem, rows: [row] })
      else group.rows.push(row)
    }
  }
  return [...groups]
    .map(([key, { first, problem, rows: own }]) => ({
      key,
      code: problem.code,
      purpose: first.purpose,
      problem,
      rows: own,
      choices: problem.choices ?? [],
    }))
    .toSorted((a, b) => Number(follows(a)) - Number(follows(b)) || b.rows.length - a.rows.length)
}

/** Members who wait for the row of their association need nothing done themselves. */
const follows = ({ code }: ProblemGroup): boolean => code === 'association-left-out'

/** Whether a row waits because of this problem. */
export const stands = ({ code }: Problem): boolean => ['error', 'question'].includes(severityOf(code))

/**
 * What of a problem is common to its group: its text; for members of one name at two hosts the run of rows, because
 * a roll lists the members of one association together; nothing for questions; the row itself for all else.
 */
class Blocks {
  #last = { text: '', sheet: -1, row: -1, block: 0 }

  of({ sheet, row }: ShownRow, { code, facts }: Problem): string {
    const text = String(facts?.['text'] ?? '')
    if (code === 'ambiguous-association') return `${text} ${this.blockOf(sheet, row, text)}`
    if (BY_TEXT.has(code)) return text
    return severityOf(code) === 'question' ? '' : String(row)
  }

  private blockOf(sheet: number, row: number, text: string): number {
    const { last } = { last: this.#last }
    const follows = last.sheet === sheet && last.row === row - 1 && last.text === text
    this.#last = { text, sheet, row, block: follows ? last.block : last.block + 1 }
    return this.#last.block
  }
}

/** The edits that give every cell of a group this text. */
export const editsOf = ({ rows, problem }: ProblemGroup, text: string): Edits =>
  Object.fromEntries(
    rows.flatMap(({ sheet, row, problems }) => {
      const column = problems.find(
        ({ code, target }) => code === problem.code && target === problem.target,
      )?.column
      return column === undefined ? [] : [[cellKey(sheet, row, column), text] as const]
    }),
  )

export const keysOf = ({ rows }: ProblemGroup): readonly string[] =>
  rows.map(({ sheet, row }) => rowKey(sheet, row))

/** What a person may decide about rows with these problems. */
export function decisionsFor(problems: readonly Problem[]): {
  readonly asIs: boolean
  readonly incomplete: boolean
} {
  const standing = problems.filter((one) => stands(one))
  const errors = standing.filter(({ code }) => severityOf(code) === 'error')
  const drops = standing.filter(
    ({ code, target }) => !concernsRow(code) && target !== undefined && target !== 'name',
  )
  return {
    asIs: standing.length > 0 && errors.length === 0,
    incomplete:
      drops.length > 0 && errors.every(({ code, target }) => !concernsRow(code) && target !== 'name'),
  }
}
