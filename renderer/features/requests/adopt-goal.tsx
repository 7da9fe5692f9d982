import { Button } from 'antd'
import { useRecord } from '../../store/hooks'
import { useStore } from '../../store/store-provider'
import { fieldLabel } from '../../text/fields'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { valueText } from '../../text/values'
import { useDesk } from '../../ui/desk-identity'
import { Facts } from '../../ui/facts'
import { useSay } from '../../ui/say'
import { GOAL_FIELDS, goalBefore, goalOf, isOwnGoal, type OwnGoal } from './own-goal'
import { useOlderIssue, type AdoptProps } from './older-issue'

/** A target that 市科协 published, offered as the office's own goal: nobody's goal changes unless a person takes it. */
export function AdoptGoal({ value, replacement }: AdoptProps) {
  const store = useStore()
  const say = useSay()
  const mayTake = useOlderIssue(replacement)
  const { office } = useDesk().identity
  const settings = useRecord('office-settings', office)
  const goal = goalOf(value)
  if (goal === undefined || settings === undefined) return null
  const own = settings?.value ?? {}
  if (isOwnGoal(goal, own)) return <p className="muted">{TEXT.goalIsOwn}</p>
  const adopt = async (): Promise<void> => {
    if (!(await mayTake())) return
    const before = goalBefore(goal, own)
    const set = async (values: OwnGoal) =>
      store.write([{ kind: 'office-settings', id: office, office, set: { ...values } }])
    const written = await set(goal)
    if (written.ok) say.undoable(TEXT.goalAdopted, async () => set(before))
    else say.failed(written.failure)
  }
  return (
    <>
      <p className="muted">{TEXT.goalOffer}</p>
      <Facts
        facts={GOAL_FIELDS.filter((field) => goal[field] !== undefined).map((field) => [
          fieldLabel('office-settings', field),
          valueText('office-settings', field, goal[field]),
          own[field] === undefined
            ? TEXT.goalNone
            : TEXT.goalNow(valueText('office-settings', field, own[field])),
        ])}
      />
      <div className="buttons">
        <Button onClick={() => void adopt()}>{TEXT.adoptGoal}</Button>
      </div>
    </>
  )
}
