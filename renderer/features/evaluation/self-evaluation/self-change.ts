import { answerTo } from '../../../../shared/evaluation/answer-map'
import { scoreText } from '../../../../shared/scoring/score-input'
import { SELF_TEXT as TEXT } from '../../../text/self-sheet'
import type { EntrySnapshot, Fields } from '../entry/entry-session'
import type { SelfProblem, SelfRow } from './self-sheet'

/** The sentence for one problem of a sheet. */
export function selfProblemText({ code, at, max }: SelfProblem): string {
  const sentence = TEXT.problem[code]
  return typeof sentence === 'string' ? sentence : sentence(at, scoreText(max ?? 0))
}

/** What a row of the sheet changes; a blank changes nothing, and a note that is there stays. */
export function selfChange(row: SelfRow, { answers }: Pick<EntrySnapshot, 'answers'>): Fields | undefined {
  const before = answerTo(answers, row.code)
  const said = [
    ...(row.notApplicable === undefined ? [] : [TEXT.noteNotApplicable(row.notApplicable)]),
    ...(row.proof === undefined ? [] : [TEXT.noteProof(row.proof)]),
    ...(row.remark === undefined ? [] : [TEXT.noteRemark(row.remark)]),
  ].filter((line) => before.note?.includes(line) !== true)
  const self = row.self === undefined || row.self === before.self ? {} : { self: row.self }
  const note =
    said.length === 0
      ? {}
      : { note: [...(before.note === undefined ? [] : [before.note]), ...said].join('\n') }
  const set = { ...self, ...note }
  return Object.keys(set).length === 0 ? undefined : set
}

/** What a whole sheet changes, by indicator. */
export const selfChanges = (
  rows: readonly SelfRow[],
  snapshot: Pick<EntrySnapshot, 'answers'>,
): readonly (readonly [string, Fields])[] =>
  rows.flatMap((row) => {
    const set = selfChange(row, snapshot)
    return set === undefined ? [] : [[row.code, set] as const]
  })
