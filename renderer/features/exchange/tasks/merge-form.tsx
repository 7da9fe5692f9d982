import { useState } from 'react'
import type { Kind } from '../../../../shared/records/kinds'
import { useStore } from '../../../store/store-provider'
import { kindText } from '../../../text/exchange'
import { fieldLabel } from '../../../text/fields'
import { MERGE_TEXT as TEXT } from '../../../text/tasks'
import { useDesk } from '../../../ui/desk-identity'
import { useSay } from '../../../ui/say'
import { DecisionForm } from './decision-form'
import { firstChoice, firstUnchosen, takenFields, type Side } from './merge-choice'
import { countsByKind, mayMerge, planMerge } from './merge-plan'
import { MergeTable } from './merge-table'
import { undoMerge, wishOf, type MergePair } from './run-merge'
import { useMergeWish } from './use-merge'

interface MergeFormProps {
  readonly kind: Kind
  readonly pair: MergePair
  readonly name: string
  /** Called with the id of the record that stayed, once both are one. */
  readonly onMerged?: (winnerId: string) => void
}

/** One of two records: which one stays, which value each field gets, and why; one write, which can be taken back. */
export function MergeForm({ kind, pair, name, onMerged }: MergeFormProps) {
  const store = useStore()
  const say = useSay()
  const { office } = useDesk().identity
  const [winner, setWinner] = useState<Side>(0)
  const [choice, setChoice] = useState(() => firstChoice(kind, pair.values))
  const wish = useMergeWish(pair, winner, office)
  const { records, root, values } = pair
  const blocked = blockedBy(pair, office)
  const open = firstUnchosen(kind, values, choice)
  const run = async (reason: string): Promise<void> => {
    const taken = takenFields(kind, values, winner, choice)
    const [stays, goes] = winner === 0 ? records : [records[1], records[0]]
    const plan = planMerge(await wishOf(store, stays, goes, { root, taken, office }))
    const batch = store.newId()
    const written = await store.write(plan.changes, { batch, reason: TEXT.reason(name, reason) })
    if (!written.ok) return say.failed(written.failure)
    onMerged?.(stays.id)
    say.undoable(TEXT.done(name, plan.moved.length), async () => {
      const kept = await undoMerge(store, batch, office, TEXT.undoReason)
      if (!kept.ok) say.failed(kept.failure)
      else if (kept.value > 0) say.wrong(TEXT.changed)
    })
  }
  const plan = wish === undefined ? undefined : planMerge(wish)
  return (
    <>
      <MergeTable
        kind={kind}
        pair={pair}
        winner={winner}
        choice={choice}
        locked={blocked !== undefined}
        onWinner={setWinner}
        onChoice={setChoice}
      />
      {blocked !== undefined && <p className="error-line">{blocked}</p>}
      {blocked === undefined && (
        <DecisionForm
          buttons={[
            {
              label: TEXT.merge,
              primary: true,
              problem: open === undefined ? undefined : TEXT.fieldMissing(fieldLabel(kind, open)),
              run,
            },
          ]}
        >
          {plan !== undefined && (
            <p>{plan.moved.length === 0 ? TEXT.movesNone : TEXT.moves(kindsText(plan.moved))}</p>
          )}
          {plan !== undefined && plan.staying.length > 0 && (
            <p className="error-line">{TEXT.stays(kindsText(plan.staying))}</p>
          )}
        </DecisionForm>
      )}
    </>
  )
}

const kindsText = (records: Parameters<typeof countsByKind>[0]): string =>
  [...countsByKind(records)].map(([kind, count]) => TEXT.kindCount(kindText(kind), count)).join('、')

/** Why these two cannot be merged here, in words. */
function blockedBy({ records, root }: MergePair, office: string): string | undefined {
  const roots = records.map((record) => (record.kind === 'association' ? (record as typeof root) : root))
  if (!records.every((record, at) => mayMerge(record, roots[at] ?? root, office))) return TEXT.notOurs
  return records.some(({ conflicts }) => conflicts.length > 0) ? TEXT.conflicted : undefined
}
