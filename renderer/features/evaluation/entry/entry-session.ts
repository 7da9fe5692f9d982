import type { Json } from '../../../../shared/base/json'
import { answerIdOf, type Answer } from '../../../../shared/records/answer'
import type { Evaluation } from '../../../../shared/records/evaluation'
import { isReadOnly } from '../../../../shared/evaluation/read-only'
import { SCORE_COLUMNS } from '../../../../shared/evaluation/score-columns'
import { openColumns } from '../../../../shared/evaluation/steps'
import type { Change, Store, StoreFailure } from '../../../store/store-face'

/** How long typing may pause before it is saved, in milliseconds. */
export const IDLE_MS = 300
/** How long typing without a pause may go unsaved, in milliseconds: what a power cut can take at most. */
export const LONGEST_MS = 1_000

/** `saved`: everything shown is on the disk; `waiting` and `saving`: not yet; `failed`: kept here, to be tried again. */
export interface Saving {
  readonly state: 'saved' | 'waiting' | 'saving' | 'failed'
  /** ISO time of the last durable save, as far as it is known. */
  readonly savedAt: string | undefined
  readonly failure: StoreFailure | undefined
}

/** What the entry page shows: values with all changes in them, saved or not. */
export interface EntrySnapshot {
  readonly evaluation: Evaluation
  /** By indicator code. */
  readonly answers: Readonly<Record<string, Answer>>
  readonly saving: Saving
}

/** The evaluation as the store holds it when the session begins. */
export interface Loaded {
  readonly id: string
  readonly office: string
  readonly evaluation: Evaluation
  readonly answers: Readonly<Record<string, Answer>>
  readonly savedAt: string | undefined
}

export type Fields = Readonly<Record<string, Json>>

/** What a step writes besides the evaluation, all in the same write: fields of answers by indicator, other records. */
export interface Beside {
  readonly answers?: Readonly<Record<string, Fields>>
  readonly records?: readonly Change[]
}

/** One evaluation in work. It belongs to no screen: a page that is left does not end what is being saved. */
export interface EntrySession {
  readonly id: string
  /** The office that has custody of the evaluation. */
  readonly office: string
  /** Bound functions, ready for `useSyncExternalStore`. */
  readonly subscribe: (listener: () => void) => () => void
  readonly snapshot: () => EntrySnapshot
  /** `idle`: after a pause of typing; `now`: at once. `null` empties a field. */
  changeAnswer(indicator: string, set: Fields, when: 'idle' | 'now'): void
  changeEvaluation(set: Fields, when: 'idle' | 'now'): void
  /** Counts the changes made here. */
  readonly mark: () => number
  /** Takes over what the store holds, unless something was changed here since `mark` or is not on the disk yet. */
  refresh(loaded: Loaded, mark: number): void
  /** Saves what waits; true when nothing unsaved is left. */
  flush(): Promise<boolean>
  /**
   * A step of the evaluation: saves what waits, lets `decide` say from what is then on the disk what the step sets
   * (`undefined`: nothing), and writes that in one go with its reason. No change is taken meanwhile, so a grade always
   * belongs to its answers; a second step waits for the first and is decided on what that left.
   */
  conclude(
    decide: (saved: EntrySnapshot) => Fields | undefined,
    reason: string,
    beside?: (saved: EntrySnapshot) => Beside,
  ): Promise<StoreFailure | undefined>
}

/** Starts a session. Every write goes through the store's one door; at most one is under way. */
export function createEntrySession(store: Pick<Store, 'write'>, loaded: Loaded): EntrySession {
  const { id, office } = loaded
  const listeners = new Set<() => void>()
  let known = new Set(Object.keys(loaded.answers))
  /** Unsaved fields by answer, the evaluation's own under the empty code. */
  let waiting = new Map<string, Fields>()
  let running: Promise<StoreFailure | undefined> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the oldest change that waits was made, by the clock that only runs forward. */
  let waitingSince: number | undefined
  /** Steps that are under way or wait for their turn. */
  let concluding = 0
  let lastStep: Promise<unknown> | undefined
  let changes = 0
  let current = snapshotOf(loaded)

  const show = (next: Partial<EntrySnapshot>): void => {
    current = { ...current, ...next }
    for (const listener of listeners) listener()
  }
  const showSaving = (next: Partial<Saving>): void => show({ saving: { ...current.saving, ...next } })

  const changeOf = ([indicator, set]: readonly [string, Fields]): Change => {
    if (indicator === '') return { kind: 'evaluation', id, office, set }
    const identity = known.has(indicator) ? {} : { evaluationId: id, indicator }
    return { kind: 'answer', id: answerIdOf(id, indicator), office, set: { ...identity, ...set } }
  }

  async function write(batch: ReadonlyMap<string, Fields>): Promise<StoreFailure | undefined> {
    const written = await store.write(Array.from(batch, changeOf))
    if (!written.ok) {
      // What was typed since is newer than what failed, so it wins.
      for (const [key, set] of batch) waiting.set(key, { ...set, ...waiting.get(key) })
      showSaving({ state: 'failed', failure: written.failure })
      return written.failure
    }
    for (const key of batch.keys()) known.add(key)
    showSaving({
      state: waiting.size === 0 ? 'saved' : 'waiting',
      savedAt: written.value.savedAt,
      failure: undefined,
    })
    return undefined
  }

  async function drain(): Promise<StoreFailure | undefined> {
    try {
      while (waiting.size > 0) {
        const batch = waiting
        waiting = new Map()
        waitingSince = undefined
        showSaving({ state: 'saving' })
        const failure = await write(batch)
        if (failure !== undefined) return failure
      }
      return undefined
    } finally {
      running = undefined
    }
  }

  /** Joins the drain that is under way, or starts one. */
  async function settle(): Promise<StoreFailure | undefined> {
    clearTimeout(timer)
    timer = undefined
    if (running === undefined && waiting.size === 0) return undefined
    running ??= drain()
    return await running
  }

  function remember(key: string, set: Fields, when: 'idle' | 'now'): void {
    changes += 1
    waiting.set(key, { ...waiting.get(key), ...set })
    showSaving({ state: running === undefined ? 'waiting' : 'saving' })
    clearTimeout(timer)
    timer = undefined
    if (when === 'now') void settle()
    else {
      waitingSince ??= performance.now()
      const longest = waitingSince + LONGEST_MS - performance.now()
      timer = setTimeout(() => void settle(), Math.max(0, Math.min(IDLE_MS, longest)))
    }
  }

  async function step(set: Fields, reason: string, beside: Beside): Promise<StoreFailure | undefined> {
    showSaving({ state: 'saving' })
    const ofAnswers = Object.entries(beside.answers ?? {})
    const changes = [['', set] as const, ...ofAnswers].map(changeOf)
    const written = await store.write([...changes, ...(beside.records ?? [])], { reason })
    if (!written.ok) {
      showSaving({ state: 'failed', failure: written.failure })
      return written.failure
    }
    for (const [code] of ofAnswers) known.add(code)
    show({
      evaluation: applied<Evaluation>(current.evaluation, set),
      answers: {
        ...current.answers,
        ...Object.fromEntries(
          ofAnswers.map(([code, fields]) => [
            code,
            applied<Answer>({ indicator: code, ...current.answers[code] }, fields),
          ]),
        ),
      },
      saving: { state: 'saved', savedAt: written.value.savedAt, failure: undefined },
    })
    return undefined
  }

  /** Scores that were signed on site stay as they were signed. */
  const isLocked = (set: Fields): boolean =>
    SCORE_COLUMNS.some((column) => column in set && !openColumns(current.evaluation).includes(column))
  const closed = (): boolean => concluding > 0 || isReadOnly(current.evaluation)

  return {
    id,
    office,
    mark: () => changes,
    refresh(loaded, mark) {
      if (mark !== changes || concluding > 0 || running !== undefined || waiting.size > 0) return
      known = new Set(Object.keys(loaded.answers))
      show(snapshotOf(loaded))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => current,
    changeAnswer(indicator, set, when) {
      if (closed() || isLocked(set)) return
      const before = current.answers[indicator] ?? {}
      show({ answers: { ...current.answers, [indicator]: applied<Answer>({ indicator, ...before }, set) } })
      remember(indicator, set, when)
    },
    changeEvaluation(set, when) {
      if (closed()) return
      show({ evaluation: applied<Evaluation>(current.evaluation, set) })
      remember('', set, when)
    },
    flush: async () => (await settle()) === undefined,
    conclude(decide, reason, beside) {
      const before = concluding > 0 ? lastStep : undefined
      const mine = async (): Promise<StoreFailure | undefined> => {
        try {
          if (before !== undefined) await before
          const unsaved = await settle()
          const set = unsaved === undefined ? decide(current) : undefined
          return set === undefined ? unsaved : await step(set, reason, beside?.(current) ?? {})
        } finally {
          concluding -= 1
        }
      }
      concluding += 1
      const taken = mine()
      lastStep = taken
      return taken
    },
  }
}

const snapshotOf = ({ evaluation, answers, savedAt }: Loaded): EntrySnapshot => ({
  evaluation,
  answers,
  saving: { state: 'saved', savedAt, failure: undefined },
})

/** A value with some fields set and those of `null` left out: blank is absent, everywhere. */
function applied<T extends Evaluation | Answer>(value: T, set: Fields): T {
  const next: Record<string, unknown> = { ...value, ...set }
  for (const [field, content] of Object.entries(set)) if (content === null) delete next[field]
  return next as T
}
