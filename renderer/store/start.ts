import { failed, ok, type Result } from '../../shared/base/result'
import { CLOCK_START } from '../../shared/merge/hybrid-clock'
import { applyEntries, standingOf } from './apply-payload'
import { openDatabase, nextName, type Database, type JournalMark, type StandingRow } from './database'
import { replicaIdOf } from '../../shared/records/replica-id'
import { emptyPayload, payloadText, renewingPayload } from './journal-payload'
import { replay } from './replay'
import { rescueTail, rescueWhole } from './rescue'
import type { StoreState } from './rows'
import type { Started, StartReport } from './start-report'
import type { StoreDeps } from './store-deps'
import { storeFailure } from './store-failure'
import type { StoreFailure } from './store-face'

type Outcome = Promise<Result<Started, StoreFailure>>

/** What one start works on. */
interface Case {
  readonly database: Database
  readonly standing: StandingRow | undefined
  readonly head: JournalMark
  /** Whether the journal's folder was gone. */
  readonly missing: boolean
  readonly report: StartReport
  readonly deps: StoreDeps
}

/** Opens the database and makes it agree with the journal, whichever of the two has lost something. */
export async function start(deps: StoreDeps): Outcome {
  const opened = await (deps.opening ?? openDatabase())
  if (!opened.ok) return opened
  const database = opened.value
  const outcome = await agree(database, deps)
  if (!outcome.ok) database.close()
  return outcome
}

async function agree(database: Database, deps: StoreDeps): Outcome {
  const standing = await standingOf(database)
  const report: StartReport = { outcome: 'ready', cause: 'none', entries: 0, cutBytes: 0 }
  const found = await deps.bridge['journal.head']()
  if (!found.ok) {
    const failure = storeFailure(found.failure)
    if (failure.code !== 'journal-damaged') return failed(failure)
    const head = { seq: Number(failure.facts?.['last'] ?? 0), hash: '' }
    const damagedAt = Number(failure.facts?.['seq'] ?? 0)
    return onDamage({ database, standing, head, missing: false, report: { ...report, damagedAt }, deps })
  }
  const { seq, hash, missing, cutBytes } = found.value
  const one: Case = {
    database,
    standing,
    head: { seq, hash },
    missing,
    report: { ...report, cutBytes },
    deps,
  }

  if (standing === undefined) return seq === 0 ? begin(one) : rebuild(one, 'database-empty')
  if (standing.state.pc !== deps.pc) return setAside(one)
  if (standing.rescuing === true) return writeOut(one, standing, seq > 0)
  if (seq === 0) return writeOut(one, standing, false)
  return compare(one, standing)
}

/** Both hold something: which of them goes further, and is it the same story? */
async function compare(one: Case, standing: StandingRow): Outcome {
  const { head, deps, report } = one
  const { journal } = standing
  if (journal.seq === head.seq && journal.hash === head.hash) {
    return ok({ database: one.database, standing, report })
  }
  if (journal.seq < head.seq) {
    const there = await deps.bridge['journal.hashAt'](journal.seq)
    if (!there.ok) return failed(storeFailure(there.failure))
    return there.value === journal.hash ? catchUp(one, journal.seq) : setAside(one)
  }
  const rescued = await rescueTail(one.database, standing, head, deps)
  if (!rescued.ok) return rescued
  if (rescued.value === undefined) return setAside(one)
  return done(one, { ...report, outcome: 'rescued', cause: 'journal-behind' })
}

/** The first start: nothing is anywhere. The first entry makes the replica's id durable. */
async function begin(one: Case): Outcome {
  const founded = await takeReplica(one, { seq: 0, hash: '' }, undefined)
  if (!founded.ok) return founded
  return done(one, { ...one.report, outcome: 'founded', cause: one.missing ? 'journal-lost' : 'none' })
}

async function catchUp(one: Case, after: number): Outcome {
  const replayed = await replay(one.database, after, one.deps)
  if (!replayed.ok) return replayed.failure.code === 'journal-damaged' ? readOnly(one) : replayed
  const { report } = one
  return done(one, { ...report, outcome: 'replayed', cause: 'database-behind', entries: replayed.value })
}

async function rebuild(one: Case, cause: 'database-empty' | 'database-foreign'): Outcome {
  const replayed = await replay(one.database, 0, one.deps)
  if (!replayed.ok) return replayed.failure.code === 'journal-damaged' ? readOnly(one) : replayed
  return done(one, { ...one.report, outcome: 'rebuilt', cause, entries: replayed.value })
}

/**
 * A database of another story: kept under its name, and a new one is built from the journal. It may have used counters
 * that the journal does not know, so from here on this is another replica.
 */
async function setAside(one: Case): Outcome {
  const { database, deps, head } = one
  database.close()
  const opened = await openDatabase(nextName(database.name, deps.now()))
  if (!opened.ok) return opened
  const fresh: Case = {
    ...one,
    database: opened.value,
    report: { ...one.report, databaseAside: database.name },
  }
  if (head.seq === 0) return begin(fresh)
  const rebuilt = await rebuild(fresh, 'database-foreign')
  if (!rebuilt.ok || rebuilt.value.report.outcome === 'read-only') return rebuilt
  const { restoredFrom, ...before } = rebuilt.value.standing.state
  const renewed = await takeReplica(fresh, head, before)
  if (!renewed.ok) return renewed
  const { report } = rebuilt.value
  return done(
    fresh,
    restoredFrom === undefined ? report : { ...report, cause: 'snapshot-restored', restoredFrom },
  )
}

/** The journal is gone or broken off in the middle of being written out: the database is the only whole copy. */
async function writeOut(one: Case, standing: StandingRow, remains: boolean): Outcome {
  let report = one.report
  if (remains) {
    const aside = await one.deps.bridge['journal.setAside']()
    if (!aside.ok) return failed(storeFailure(aside.failure))
    report = { ...report, journalAside: aside.value.aside }
  }
  const rescued = await rescueWhole(one.database, standing, one.deps)
  if (!rescued.ok) return rescued
  const cause = report.damagedAt === undefined ? 'journal-lost' : 'journal-damaged'
  return done(one, { ...report, outcome: 'rescued', cause })
}

/** An entry cannot be read. Whoever holds what comes after it decides; `head` is the last entry that was written. */
async function onDamage(one: Case): Outcome {
  const { standing, head, deps } = one
  const mine = standing !== undefined && standing.state.pc === deps.pc
  if (mine && standing.journal.seq >= head.seq) return writeOut(one, standing, true)
  if (standing !== undefined) return readOnly(one)
  return rebuild(one, 'database-empty')
}

async function readOnly(one: Case): Outcome {
  return done(one, { ...one.report, outcome: 'read-only', cause: 'journal-damaged' })
}

/** Writes an entry that makes this database a replica of its own. */
async function takeReplica(
  one: Case,
  head: JournalMark,
  before: StoreState | undefined,
): Promise<Result<null, StoreFailure>> {
  const { deps, database } = one
  const fresh: StoreState = {
    clock: CLOCK_START,
    arrival: 0,
    historySeq: 0,
    historyHash: '',
    ...before,
    pc: deps.pc,
    replica: replicaIdOf(deps.office, deps.randomBytes(16)),
    counter: 0,
  }
  const payload = before === undefined ? emptyPayload(fresh) : renewingPayload(fresh, before)
  const appended = await deps.bridge['journal.append'](payloadText(payload), head.seq)
  if (!appended.ok) return failed(storeFailure(appended.failure))
  const { seq, hash } = appended.value
  await applyEntries(database, head.seq, [{ payload, mark: { seq, hash } }])
  return ok(null)
}

async function done({ database }: Case, report: StartReport): Outcome {
  const standing = await standingOf(database)
  return standing === undefined
    ? failed({ code: 'journal-damaged', facts: { seq: report.damagedAt ?? 0 } })
    : ok({ database, standing, report })
}
