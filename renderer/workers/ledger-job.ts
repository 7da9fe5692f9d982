import type { Result } from '../../shared/base/result'
import type { ExistingRecords } from '../../shared/ledger/existing'
import type { PlanInput } from '../../shared/ledger/import-input'
import type { SheetChoice } from '../../shared/ledger/layout'
import type { ImportPlan } from '../../shared/ledger/plan'
import type { PlannedRow } from '../../shared/ledger/planned-row'
import type { RecordChange } from '../../shared/ledger/record-change'
import type { Workbook, WorkbookFailure } from '../../shared/ledger/workbook'
import type { TextSheet } from '../../shared/ledger/xlsx/text-sheet'

/** A file as the worker read it. */
export interface OpenedLedger {
  readonly workbook: Workbook
  /** SHA-256 of the file, to know it again. */
  readonly hash: string
  /** What we propose for each sheet. */
  readonly choices: readonly SheetChoice[]
}

/** A row without what is written for it; that stays in the worker until it is asked for. */
export type ShownRow = Omit<PlannedRow, 'changes'>
export type ShownPlan = Omit<ImportPlan, 'rows'> & { readonly rows: readonly ShownRow[] }

/** Everything that decides a plan; the records are sent apart, once. */
export type PlanWish = Omit<PlanInput, 'existing' | 'idFor'>

/** Some of the records of the store. */
export interface ExistingPiece {
  readonly first: boolean
  readonly records: Partial<ExistingRecords>
}

export interface LedgerJobs {
  /** Reads a file; the worker keeps it for what follows. */
  readonly open: { readonly ask: Uint8Array; readonly answer: Result<OpenedLedger, WorkbookFailure> }
  /** What the store holds, for the plans that follow: `first` forgets what was sent before, the others add to it. */
  readonly existing: { readonly ask: ExistingPiece; readonly answer: null }
  readonly plan: { readonly ask: PlanWish; readonly answer: ShownPlan }
  /** What the last plan would write. */
  readonly changes: { readonly ask: null; readonly answer: readonly RecordChange[] }
  /** An .xlsx file of text cells. */
  readonly write: { readonly ask: readonly TextSheet[]; readonly answer: Uint8Array<ArrayBuffer> }
}

export type LedgerJobName = keyof LedgerJobs
export interface LedgerQuestion<N extends LedgerJobName = LedgerJobName> {
  readonly id: number
  readonly name: N
  readonly ask: LedgerJobs[N]['ask']
}
export interface LedgerAnswer {
  readonly id: number
  readonly answer: LedgerJobs[LedgerJobName]['answer']
}

/** Some items of one of the long lists of an answer. */
export interface LedgerPiece {
  readonly list: number
  readonly items: readonly unknown[]
}

/** How much of a job is done. */
export type LedgerProgress = (done: number, of: number) => void

/** What the worker says while it works on a question; the answer is the last. */
export type LedgerMessage =
  | LedgerAnswer
  | { readonly id: number; readonly piece: LedgerPiece }
  | { readonly id: number; readonly done: number; readonly of: number }
