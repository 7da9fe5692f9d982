import type { Failure } from '../../../shared/base/result'
import type { SheetChoice } from '../../../shared/ledger/layout'
import type { Counts } from '../../../shared/ledger/plan'
import type { SheetPurpose } from '../../../shared/ledger/target'
import type { OpenedLedger, ShownPlan } from '../../workers/ledger-job'
import type { WriteProgress } from '../../store/store-face'
import type { Draft, Work } from './draft'

/** The steps of an import, in their order. */
export type Phase = 'choose' | 'reading' | 'columns' | 'preview' | 'writing' | 'done'

export interface ImportFile extends OpenedLedger {
  readonly name: string
}

export interface ImportResult {
  readonly counts: Readonly<Record<SheetPurpose, Counts>>
  /** ISO time at which all of it was on the disk; absent when there was nothing to write. */
  readonly savedAt: string | undefined
  /** Under which it can be taken back. */
  readonly batch?: string
}

/** What the program does with an import that was given its go-ahead; up to `put` it can be cancelled. */
export type WritingStep = 'compare' | 'plan' | 'snapshot' | WriteProgress['step']

/** All that the screen shows of an import. */
export interface ImportState {
  readonly phase: Phase
  readonly step: WritingStep
  /** How far that step is, or what the preview waits for: 0 to 1. */
  readonly part: number
  /** Name of the file that is being read. */
  readonly reading: string
  readonly file: ImportFile | undefined
  readonly choices: readonly SheetChoice[]
  /** Sheets whose columns were known from an earlier import. */
  readonly remembered: readonly boolean[]
  readonly work: Work
  readonly before: readonly Work[]
  readonly plan: ShownPlan | undefined
  readonly planning: boolean
  readonly failure: Failure | undefined
  /** Records changed between preview and import: the plan was made anew and wants another look. */
  readonly changedMeanwhile: boolean
  readonly result: ImportResult | undefined
  /** An import that was not finished, offered while no file is open. */
  readonly draft: Draft | undefined
  /** The work of that draft was taken up with the file. */
  readonly resumed: boolean
}

export const NO_WORK: Work = { edits: {}, decisions: {} }

export const NOTHING_CHOSEN: ImportState = {
  phase: 'choose',
  step: 'compare',
  part: 0,
  reading: '',
  file: undefined,
  choices: [],
  remembered: [],
  work: NO_WORK,
  before: [],
  plan: undefined,
  planning: false,
  failure: undefined,
  changedMeanwhile: false,
  result: undefined,
  draft: undefined,
  resumed: false,
}
