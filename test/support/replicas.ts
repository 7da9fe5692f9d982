import type { RecordState, Sibling } from '../../shared/records/version'
import { mergeRecords } from '../../shared/merge/merge-record'
import { join } from '../../shared/merge/vector'
import { LIFE_GROUP } from '../../shared/records/version'

/** One record on several replicas that write and exchange files, for properties of the merge. */
export type Step =
  | { readonly do: 'write'; readonly at: number; readonly group: string; readonly value: number }
  | { readonly do: 'delete'; readonly at: number; readonly deleted: boolean }
  /** `to` imports what `from` holds, or held a few steps ago (a file that was carried late or twice). */
  | { readonly do: 'carry'; readonly from: number; readonly to: number; readonly stepsOld: number }

export interface Played {
  /** What each replica holds at the end. */
  readonly states: readonly RecordState[]
  /** Every write that was made, by group. */
  readonly writes: readonly { readonly group: string; readonly sibling: Sibling }[]
}

const START: RecordState = { kind: 'association', id: 'a1', office: '500103', groups: {} }

export function play(replicaCount: number, steps: readonly Step[]): Played {
  const states = Array.from({ length: replicaCount }, () => START)
  const counters = Array.from({ length: replicaCount }, () => 0)
  const past: (readonly RecordState[])[] = []
  const writes: { group: string; sibling: Sibling }[] = []

  for (const [index, step] of steps.entries()) {
    past.push([...states])
    if (step.do === 'carry') {
      const file = past[Math.max(0, index - step.stepsOld)]?.[step.from] ?? START
      states[step.to] = mergeRecords(states[step.to] ?? START, file)
      continue
    }
    const state = states[step.at] ?? START
    const counter = (counters[step.at] ?? 0) + 1
    counters[step.at] = counter
    const group = step.do === 'write' ? step.group : LIFE_GROUP
    const sibling = writeOf(state, group, step, { replica: replicaName(step.at), counter })
    writes.push({ group, sibling })
    states[step.at] = mergeRecords(state, { ...state, groups: { [group]: [sibling] } })
  }
  return { states, writes }
}

/** Everybody imports everybody's state, in the given order of replicas, until it has gone round twice. */
export function settle(states: readonly RecordState[], order: readonly number[]): readonly RecordState[] {
  const settled = [...states]
  for (const round of [order, order.toReversed()]) {
    for (const to of round) {
      for (const from of round) {
        settled[to] = mergeRecords(settled[to] ?? START, settled[from] ?? START)
      }
    }
  }
  return settled
}

function writeOf(
  state: RecordState,
  group: string,
  step: Exclude<Step, { do: 'carry' }>,
  dot: { readonly replica: string; readonly counter: number },
): Sibling {
  const known = group === LIFE_GROUP ? Object.values(state.groups).flat() : (state.groups[group] ?? [])
  const seen = known.map(({ version }) => version.seen).reduce(join, {})
  return {
    version: {
      dot,
      seen: { ...seen, [dot.replica]: dot.counter },
      clock: `0000000000000-${String(dot.counter).padStart(5, '0')}`,
      operator: '甲',
      epoch: 0,
    },
    value: step.do === 'write' ? { value: step.value } : { deleted: step.deleted },
  }
}

const replicaName = (index: number): string => `500103.000000000000000${String(index)}`
