import type { ImportPlan, KindCount, PlannedChange } from '../../../../shared/merge/plan'
import { answeredEvaluations, finalEvaluations, type FinalEvaluation } from '../reception/receptions'

/** What a bundle would do as preview, receipt and ledger need it, however many pieces it was planned in. */
export interface BundlePlan extends ImportPlan {
  /** How many records change. Of a bundle that is planned in parts `changes` holds only some, conflicts first. */
  readonly changed: number
  /** Evaluations that come with a final grade, and those of which 市科协 says something. */
  readonly finals: readonly FinalEvaluation[]
  readonly answered: readonly string[]
}

/** Adds up the plans of the pieces of one bundle. */
export class PlanSum {
  readonly #most: number | undefined
  readonly #counts = new Map<string, KindCount>()
  readonly #disputed: PlannedChange[] = []
  readonly #others: PlannedChange[] = []
  readonly #finals: FinalEvaluation[] = []
  readonly #answered: string[] = []
  readonly #lists = { conflicts: [], setAside: [], waiting: [] } as {
    readonly [L in 'conflicts' | 'setAside' | 'waiting']: ImportPlan[L][number][]
  }
  #changed = 0
  #unchanged = 0
  #older = 0
  #clocksAhead = 0

  /** `most`: so many changes with a conflict are kept, and so many others; without it all, in their order. */
  constructor(most?: number) {
    this.#most = most
  }

  add(plan: ImportPlan): void {
    const disputed = new Set(plan.conflicts.map(({ kind, id }) => `${kind}/${id}`))
    for (const change of plan.changes) {
      const { kind, id } = change.after
      const isFirst = this.#most !== undefined && disputed.has(`${kind}/${id}`)
      const kept = isFirst ? this.#disputed : this.#others
      if (this.#most === undefined || kept.length < this.#most) kept.push(change)
    }
    for (const count of plan.counts) this.#count(count)
    for (const entry of plan.conflicts) this.#lists.conflicts.push(entry)
    for (const entry of plan.setAside) this.#lists.setAside.push(entry)
    for (const entry of plan.waiting) this.#lists.waiting.push(entry)
    this.#finals.push(...finalEvaluations(plan))
    this.#answered.push(...answeredEvaluations(plan))
    this.#changed += plan.changes.length
    this.#unchanged += plan.unchanged
    this.#older += plan.older
    this.#clocksAhead += plan.clocksAhead
  }

  total(): BundlePlan {
    return {
      ...this.#lists,
      changes: [...this.#disputed, ...this.#others],
      changed: this.#changed,
      unchanged: this.#unchanged,
      older: this.#older,
      clocksAhead: this.#clocksAhead,
      counts: [...this.#counts.values()],
      finals: this.#finals,
      answered: this.#answered,
    }
  }

  #count({ kind, created, changed, deleted, unchanged }: KindCount): void {
    const sofar = this.#counts.get(kind) ?? { kind, created: 0, changed: 0, deleted: 0, unchanged: 0 }
    this.#counts.set(kind, {
      kind,
      created: sofar.created + created,
      changed: sofar.changed + changed,
      deleted: sofar.deleted + deleted,
      unchanged: sofar.unchanged + unchanged,
    })
  }
}
