import { failed, ok, type Failure, type Result } from '../../../../shared/base/result'
import { openColumns } from '../../../../shared/evaluation/steps'
import { SELF_BATCH_TEXT, SELF_TEXT } from '../../../text/self-sheet'
import type { EntrySession } from '../entry/entry-session'
import { selfChanges } from './self-change'
import type { SelfRow } from './self-sheet'

/** One file that came back, with what it would change or why it is refused. */
export interface ReturnedSheet {
  readonly file: string
  /** Of which association it is, as far as that is known. */
  readonly association: string
  /** Why it is not taken, one sentence each; empty: it can be. */
  readonly refused: readonly string[]
  readonly session?: EntrySession
  readonly rows: readonly SelfRow[]
}

/** Refuses every sheet whose evaluation another one of them is for as well. */
export function refuseTwice(sheets: readonly ReturnedSheet[]): readonly ReturnedSheet[] {
  return sheets.map((sheet) => {
    const others = sheets.filter(
      (other) => other !== sheet && sheet.session !== undefined && other.session?.id === sheet.session.id,
    )
    return others.length === 0
      ? sheet
      : { ...sheet, refused: [SELF_BATCH_TEXT.twice(others.map(({ file }) => file)), ...sheet.refused] }
  })
}

/** Writes what a sheet says into its evaluation; `changed`: indicators that it changed, none of them where nothing was new. */
export async function takeReturned({
  session,
  rows,
}: Required<Pick<ReturnedSheet, 'session' | 'rows'>>): Promise<
  Result<{ readonly changed: number }, Failure>
> {
  let changed = 0
  const failure = await session.conclude(
    // Somebody may have confirmed it on site since the file was read.
    (saved) =>
      openColumns(saved.evaluation).includes('self') && selfChanges(rows, saved).length > 0 ? {} : undefined,
    SELF_TEXT.reason,
    (saved) => {
      const changes = selfChanges(rows, saved)
      changed = changes.length
      return { answers: Object.fromEntries(changes) }
    },
  )
  return failure === undefined ? ok({ changed }) : failed(failure)
}
