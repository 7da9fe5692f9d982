import { ok } from '../../shared/base/result'
import { slicesOf } from '../../shared/base/slices'
import type { Sheet } from '../../shared/ledger/workbook'
import type { LedgerAnswer, LedgerJobName, LedgerJobs, LedgerPiece } from './ledger-job'

/*
 * The long lists of an answer travel in pieces before it: what the page unpacks at once takes some ten milliseconds,
 * whatever the size of the file.
 */

const ITEMS_A_PIECE = 1_000

type Answer = LedgerAnswer['answer']

/** The answer without its long lists, and those lists, in an order that `wholeOf` knows. */
function parted(name: LedgerJobName, answer: Answer): readonly [Answer, readonly (readonly unknown[])[]] {
  if (name === 'plan') {
    const plan = answer as LedgerJobs['plan']['answer']
    return [{ ...plan, rows: [] }, [plan.rows]]
  }
  if (name === 'changes') return [[], [answer as LedgerJobs['changes']['answer']]]
  const opened = name === 'open' ? (answer as LedgerJobs['open']['answer']) : undefined
  if (opened?.ok !== true) return [answer, []]
  const { sheets } = opened.value.workbook
  const bare = { sheets: sheets.map((sheet): Sheet => ({ ...sheet, rows: [] })) }
  return [ok({ ...opened.value, workbook: bare }), sheets.map(({ rows }) => rows)]
}

/** The pieces of an answer in their order, and the answer that is sent behind them. */
export function piecesOf(
  name: LedgerJobName,
  answer: Answer,
): { readonly bare: Answer; readonly pieces: readonly LedgerPiece[] } {
  const [bare, lists] = parted(name, answer)
  const pieces = lists.flatMap((items, list) =>
    Array.from(slicesOf(items, ITEMS_A_PIECE), (some) => ({ list, items: some })),
  )
  return { bare, pieces }
}

/** Puts an answer together again. */
export function wholeOf(name: LedgerJobName, bare: Answer, pieces: readonly LedgerPiece[]): Answer {
  const listAt = (wanted: number): unknown[] => {
    const items: unknown[] = []
    for (const piece of pieces) if (piece.list === wanted) items.push(...piece.items)
    return items
  }
  if (name === 'plan') {
    return {
      ...(bare as LedgerJobs['plan']['answer']),
      rows: listAt(0) as LedgerJobs['plan']['answer']['rows'],
    }
  }
  if (name === 'changes') return listAt(0) as unknown as LedgerJobs['changes']['answer']
  const opened = name === 'open' ? (bare as LedgerJobs['open']['answer']) : undefined
  if (opened?.ok !== true) return bare
  const sheets = opened.value.workbook.sheets.map((sheet, at) => ({
    ...sheet,
    rows: listAt(at) as Sheet['rows'],
  }))
  return ok({ ...opened.value, workbook: { sheets } })
}
