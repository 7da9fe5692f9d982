import { fail, ok, type Failure } from '../../../shared/base/result'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { Decision } from '../../../shared/ledger/decision'
import { NO_CHOICE, type SheetChoice } from '../../../shared/ledger/layout'
import { refusedSheets, type RefusedWords } from '../../../shared/ledger/refused-rows'
import type { Edits } from '../../../shared/ledger/read-row'
import type { DeskBridge } from '../../../shared/ipc/methods'
import type { SavedFile } from '../../../shared/ipc/files'
import type { Result } from '../../../shared/base/result'
import type { Store } from '../../store/store-face'
import type { LedgerClient } from '../../workers/ledger-client'
import type { ShownPlan } from '../../workers/ledger-job'
import { recalledChoice, rememberChoice } from './column-memory'
import { dropDraft, keepDraft, recallDraft, type Work } from './draft'
import { areSame, comparedLists, existingRecords, type ComparedLists } from './existing-records'
import { knownNovaNames } from './known-nova-names'
import { dropRun, putRun } from './runs'
import { NO_WORK, NOTHING_CHOSEN, type ImportFile, type ImportState } from './import-state'

export interface ImportDeps {
  readonly store: Pick<Store, 'list' | 'compareSealed' | 'write' | 'recall' | 'remember' | 'newId'>
  readonly operator: () => string
  readonly bridge: Pick<DeskBridge, 'files.pick' | 'files.read' | 'files.save' | 'vault.seal' | 'vault.open'>
  readonly openClient: (onDeath: () => void) => LedgerClient
  readonly office: string
  readonly today: () => IsoDate
  /** A snapshot of what is there, before anything is changed. */
  readonly snapshot: () => Promise<Result<unknown, Failure>>
  /** Why the changes were made, for the history: names the file. */
  readonly reason: (fileName: string) => string
}

/** How long changes may wait before the draft is kept, in milliseconds. */
const DRAFT_AFTER = 800
const MOST_UNDO = 200

/**
 * One import, from choosing a file to its result. It belongs to no screen: leaving the page keeps it, and a draft of
 * what was typed and decided outlives the program.
 */
export class ImportSession {
  #state: ImportState = NOTHING_CHOSEN
  readonly #listeners = new Set<() => void>()
  #client: LedgerClient | undefined
  /** What a worker was given to compare with. */
  #sent: { readonly client: LedgerClient; readonly lists: ComparedLists } | undefined
  #novaNames = ''
  /** Counts the givings: a later one ends those before it. */
  #sendings = 0
  #planWanted = false
  /** Counts the go-aheads: one that was called off stays so, also when another follows at once. */
  #commits = 0
  #draftTimer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly deps: ImportDeps) {}

  readonly state = (): ImportState => this.#state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Looks for an import that was not finished. */
  async start(): Promise<void> {
    const draft = await recallDraft(this.deps.store, this.deps.bridge)
    if (this.#state.phase === 'choose') this.#set({ draft })
  }

  /** Lets the operator choose a file, reads it, and proposes its columns. */
  async choose(): Promise<void> {
    const picked = await this.deps.bridge['files.pick']('ledger')
    if (!picked.ok) return this.#fail(picked.failure)
    const [chosen] = picked.value
    if (chosen === undefined) return
    this.#set({ ...NOTHING_CHOSEN, draft: this.#state.draft, phase: 'reading', reading: chosen.name })
    const bytes = await this.deps.bridge['files.read'](chosen.token)
    if (!bytes.ok) return this.#fail(bytes.failure)
    await this.#read(chosen.name, bytes.value)
  }

  async #read(name: string, bytes: Uint8Array): Promise<void> {
    const client = this.deps.openClient(() => this.#died())
    this.#client?.close()
    this.#client = client
    const opened = await client.ask('open', bytes)
    if (this.#client !== client) return
    if (!opened.ok) return this.#fail(opened.failure)
    const file: ImportFile = { ...opened.value, name }
    const recalled = await Promise.all(
      file.workbook.sheets.map(async (sheet, at) =>
        recalledChoice(this.deps.store, sheet, file.choices[at] ?? NO_CHOICE),
      ),
    )
    const { draft } = this.#state
    const resumed = draft !== undefined && draft.hash === file.hash
    this.#set({
      phase: 'columns',
      file,
      choices: resumed ? draft.choices : file.choices.map((proposed, at) => recalled[at] ?? proposed),
      remembered: recalled.map((choice) => choice !== undefined),
      work: resumed ? { edits: draft.edits, decisions: draft.decisions } : NO_WORK,
      resumed,
    })
  }

  /** Another meaning for a sheet or its columns. */
  setChoice(sheet: number, choice: SheetChoice): void {
    this.#set({ choices: this.#state.choices.map((one, at) => (at === sheet ? choice : one)) })
    this.#keepSoon()
  }

  toColumns(): void {
    this.#set({ phase: 'columns', changedMeanwhile: false })
  }

  /** Compares with the records and shows what every row would do. */
  async toPreview(): Promise<void> {
    this.#set({ phase: 'preview', ...STEPS.compare, plan: undefined, failure: undefined, result: undefined })
    if ((await this.#sendRecords(() => this.#state.phase === 'preview')) && this.#state.phase === 'preview')
      await this.#plan()
  }

  /** Types texts over cells, all in one step that Ctrl+Z takes back. */
  edit(texts: Edits): void {
    const { work } = this.#state
    this.#work({ ...work, edits: { ...work.edits, ...texts } })
  }

  /** Decides rows (by `rowKey`); `undefined` leaves them to what stands in their way. */
  decide(rows: readonly string[], decision: Decision | undefined): void {
    const { work } = this.#state
    const left = Object.entries(work.decisions).filter(([key]) => !rows.includes(key))
    const made = decision === undefined ? [] : rows.map((key) => [key, decision] as const)
    this.#work({ ...work, decisions: Object.fromEntries([...left, ...made]) })
  }

  undo(): void {
    const work = this.#state.before.at(-1)
    if (work === undefined) return
    this.#set({ work, before: this.#state.before.slice(0, -1) })
    void this.#plan()
    this.#keepSoon()
  }

  /** Writes everything that is taken, in one step. */
  async commit(): Promise<void> {
    const { file, plan: shown } = this.#state
    const client = this.#client
    if (file === undefined || client === undefined || shown === undefined) return
    this.#commits += 1
    const commit = this.#commits
    const cancelled = (): boolean => this.#state.phase !== 'writing' || this.#commits !== commit
    this.#set({ phase: 'writing', ...STEPS.compare, failure: undefined, changedMeanwhile: false })
    if (!(await this.#sendRecords(() => !cancelled()))) return
    this.#set(STEPS.plan)
    const plan = await client.ask('plan', this.#wish(file), this.#follow)
    if (cancelled()) return
    if (!sameOutcome(plan, shown)) return this.#set({ phase: 'preview', plan, changedMeanwhile: true })
    const changes = await client.ask('changes', null)
    if (cancelled()) return
    const { store, reason, operator, snapshot } = this.deps
    this.#set(STEPS.snapshot)
    const kept = changes.length === 0 ? ok(undefined) : await snapshot()
    if (!kept.ok) return this.#set({ phase: 'preview', failure: kept.failure })
    if (cancelled()) return
    this.#set(STEPS.check)
    const batch = store.newId()
    const context = { batch, reason: reason(file.name) }
    // Before it is written: else an end of the program in between leaves an import that nobody can take back.
    const run = { batch, file: file.name, at: new Date().toISOString(), operator: operator() }
    const noted =
      changes.length === 0 ? ok(undefined) : await putRun(store, { ...run, counts: plan.counts, begun: true })
    if (!noted.ok) return this.#set({ phase: 'preview', failure: noted.failure })
    if (cancelled()) return void (await dropRun(store, batch))
    const written = await store.write(changes, context, {
      onProgress: ({ step, done, of }) => {
        if (!cancelled()) this.#set({ step, part: done / of })
      },
      isCancelled: cancelled,
    })
    if (!written.ok) {
      await dropRun(store, batch)
      if (written.failure.code === 'cancelled') return
      return this.#set({ phase: 'preview', failure: written.failure })
    }
    clearTimeout(this.#draftTimer)
    this.#set({
      phase: 'done',
      before: [],
      draft: undefined,
      result: {
        counts: plan.counts,
        ...(changes.length === 0 ? { savedAt: undefined } : { savedAt: written.value.savedAt, batch }),
      },
    })
    if (changes.length > 0) await putRun(store, { ...run, at: written.value.savedAt, counts: plan.counts })
    for (const [at, sheet] of file.workbook.sheets.entries()) {
      const choice = this.#state.choices[at]
      if (choice !== undefined) await rememberChoice(store, sheet, choice)
    }
    await dropDraft(store)
  }

  /** Goes back to the preview, as long as nothing is written yet; out of a preview that is not there yet, to the columns. */
  cancel(): void {
    const { phase, step, plan } = this.#state
    if (phase === 'writing' && step !== 'put') this.#set({ phase: 'preview' })
    if (phase === 'preview' && plan === undefined) this.toColumns()
  }

  readonly #follow = (done: number, of: number): void => this.#set({ part: done / of })

  /** Saves the rows that are left out as a file of their own. */
  async saveRefused(
    name: string,
    words: (sheet: number) => RefusedWords,
  ): Promise<Result<SavedFile, Failure>> {
    const { file, plan, work } = this.#state
    const client = this.#client
    if (file === undefined || plan === undefined || client === undefined) return fail('bug')
    const rows = plan.rows.map((row) => ({ ...row, changes: [] }))
    const sheets = file.workbook.sheets.flatMap((_, at) =>
      refusedSheets(
        file.workbook,
        { layouts: plan.layouts, rows: rows.filter(({ sheet }) => sheet === at) },
        work.edits,
        words(at),
      ),
    )
    const bytes = await client.ask('write', sheets)
    return this.deps.bridge['files.save']({ name, bytes })
  }

  /** Gives the import up, or ends a finished one. */
  async discard(): Promise<void> {
    clearTimeout(this.#draftTimer)
    this.#client?.close()
    this.#client = undefined
    this.#set(NOTHING_CHOSEN)
    await dropDraft(this.deps.store)
  }

  /** Keeps what was typed and decided, at once. */
  async keep(): Promise<void> {
    clearTimeout(this.#draftTimer)
    this.#draftTimer = undefined
    const { file, choices, work, phase } = this.#state
    if (file === undefined || phase === 'done') return
    await keepDraft(this.deps.store, this.deps.bridge, { name: file.name, hash: file.hash, choices, ...work })
  }

  #work(work: Work): void {
    this.#set({ work, before: [...this.#state.before, this.#state.work].slice(-MOST_UNDO) })
    void this.#plan()
    this.#keepSoon()
  }

  #keepSoon(): void {
    clearTimeout(this.#draftTimer)
    this.#draftTimer = setTimeout(() => void this.keep(), DRAFT_AFTER)
  }

  /** Plans once more; what is typed meanwhile is planned after. */
  async #plan(): Promise<void> {
    this.#planWanted = true
    if (this.#state.planning) return
    this.#set({ planning: true })
    while (this.#planWanted) {
      this.#planWanted = false
      const { file } = this.#state
      const client = this.#client
      if (file === undefined || client === undefined) break
      this.#set(STEPS.plan)
      const plan = await client.ask('plan', this.#wish(file), this.#follow)
      if (this.#client === client) this.#set({ plan })
    }
    this.#set({ planning: false })
  }

  #wish({ workbook }: ImportFile) {
    const { choices, work } = this.#state
    const { office, today } = this.deps
    return {
      choices: choices.slice(0, workbook.sheets.length),
      ...work,
      office,
      today: today(),
      novaNames: this.#novaNames,
    }
  }

  /**
   * Gives the worker what the store holds, unless it has it already: opening thousands of sealed fields takes seconds.
   * False when that could not be read, or is awaited no longer.
   */
  async #sendRecords(isAwaited: () => boolean): Promise<boolean> {
    const client = this.#client
    this.#sendings += 1
    const sending = this.#sendings
    const wanted = (): boolean => isAwaited() && this.#sendings === sending
    const lists = await comparedLists(this.deps.store)
    this.#novaNames = await knownNovaNames(this.deps.store, this.deps.office, lists)
    if (!wanted()) return false
    if (this.#sent !== undefined && this.#sent.client === client && areSame(this.#sent.lists, lists))
      return true
    this.#sent = undefined
    for await (const piece of existingRecords(this.deps.store, lists)) {
      if (!piece.ok) {
        const phase = this.#state.plan === undefined ? 'columns' : 'preview'
        this.#set({ failure: piece.failure, phase })
        return false
      }
      const { done, of, ...records } = piece.value
      await client?.ask('existing', records)
      if (!wanted()) return false
      this.#follow(done, Math.max(1, of))
    }
    if (client !== undefined) this.#sent = { client, lists }
    return true
  }

  #died(): void {
    this.#client = undefined
    this.#set({ ...NOTHING_CHOSEN, draft: this.#state.draft, failure: { code: 'worker-died' } })
  }

  #fail(failure: Failure): void {
    this.#set({ ...NOTHING_CHOSEN, draft: this.#state.draft, failure })
  }

  #set(next: Partial<ImportState>): void {
    this.#state = { ...this.#state, ...next }
    for (const listener of this.#listeners) listener()
  }
}

const STEPS = {
  compare: { step: 'compare', part: 0 },
  plan: { step: 'plan', part: 0 },
  snapshot: { step: 'snapshot', part: 0 },
  check: { step: 'check', part: 0 },
} as const satisfies Record<string, Pick<ImportState, 'step' | 'part'>>

/** Whether two plans would do the same to every row. */
const sameOutcome = (one: ShownPlan, other: ShownPlan): boolean =>
  JSON.stringify(one.rows.map(outcomeOf)) === JSON.stringify(other.rows.map(outcomeOf))

const outcomeOf = ({ sheet, row, outcome, fields }: ShownPlan['rows'][number]) => [
  sheet,
  row,
  outcome,
  fields,
]
