import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256Hex } from '../../shared/base/sha256'
import { ok } from '../../shared/base/result'
import { NOTHING_YET, withPiece, type ExistingRecords } from '../../shared/ledger/existing'
import { proposedChoice } from '../../shared/ledger/layout'
import { changesOf, ImportPlanner, type ImportPlan } from '../../shared/ledger/plan'
import type { PlannedRow } from '../../shared/ledger/planned-row'
import { readWorkbook } from '../../shared/ledger/xlsx/read-workbook'
import { writeWorkbook } from '../../shared/ledger/xlsx/write-workbook'
import { inflate } from './deflate-streams'
import type { LedgerJobName, LedgerJobs, LedgerProgress, ShownRow } from './ledger-job'

type Handlers = {
  readonly [N in LedgerJobName]: (
    ask: LedgerJobs[N]['ask'],
    onProgress?: LedgerProgress,
  ) => Promise<LedgerJobs[N]['answer']>
}

/** The work of one import: holds the file, what the store held, and the last plan. */
export function openLedgerDesk(randomBytes: (length: number) => Uint8Array): Handlers {
  let planner: ImportPlanner | undefined
  let existing: ExistingRecords = NOTHING_YET
  let last: ImportPlan | undefined
  let ids = new Map<string, string>()

  /** A record keeps its id from plan to plan. */
  const idFor = (slot: string): string => {
    const id = ids.get(slot) ?? bytesToHex(randomBytes(10))
    ids.set(slot, id)
    return id
  }

  return {
    open: async (bytes) => {
      const read = await readWorkbook(bytes, inflate)
      if (!read.ok) return read
      const workbook = read.value
      planner = new ImportPlanner(workbook)
      last = undefined
      ids = new Map()
      return ok({
        workbook,
        hash: sha256Hex(bytes),
        choices: workbook.sheets.map((sheet) => proposedChoice(sheet)),
      })
    },
    existing: ({ first, records }) => {
      existing = withPiece(first ? NOTHING_YET : existing, records)
      return Promise.resolve(null)
    },
    plan: (wish, onProgress) => {
      if (planner === undefined) throw new Error('a plan before a file')
      last = planner.plan({ ...wish, existing, idFor }, onProgress)
      return Promise.resolve({ ...last, rows: last.rows.map((row) => shown(row)) })
    },
    changes: () => Promise.resolve(last === undefined ? [] : changesOf(last)),
    write: (sheets) => Promise.resolve(writeWorkbook(sheets)),
  }
}

/** What the screen needs of a row. */
const shown = ({
  sheet,
  row,
  purpose,
  title,
  problems,
  decision,
  outcome,
  fields,
}: PlannedRow): ShownRow => ({
  sheet,
  row,
  purpose,
  title,
  problems,
  decision,
  outcome,
  fields,
})
