import { failed, ok, type Result } from '../../shared/base/result'
import type { WriteFailure } from '../disk/write-failure'
import { openAppender } from './append'
import { findEnd } from './find-end'
import { headOf, type DamageFailure, type Journal, type JournalDeps } from './journal-face'
import { hashAt, readEntries } from './read'

/** Opens the journal, cutting off an entry that a power cut left unfinished (it is kept in a file beside). */
export async function openJournal(deps: JournalDeps): Promise<Result<Journal, WriteFailure>> {
  const found = await findEnd(deps)
  if (!found.ok) return found
  const { missing, cutBytes, damaged } = found.value
  const damage: DamageFailure | undefined =
    damaged === undefined ? undefined : { code: 'journal-damaged', facts: damaged }
  const appender = openAppender(deps, found.value, damage)
  return ok({
    head: () =>
      damage === undefined ? ok({ ...headOf(appender.end()), missing, cutBytes }) : failed(damage),
    append: appender.append,
    read: async (after, limit) => readEntries(deps, appender.end(), after, limit),
    hashAt: async (seq) => hashAt(deps, appender.end(), seq),
    close: appender.close,
  })
}
