import { useRef } from 'react'
import { useStore } from '../../store/store-provider'
import { provisionName } from '../../text/provisions'
import { findingText } from '../../text/rules'
import { EXPLAIN_TEXT as TEXT, TODO_TEXT } from '../../text/todo'
import { LinkButton } from '../link-button'
import { useSay } from '../say'
import { useRowFocus } from '../step-focus'
import './findings.css'
import type { Told } from './todo-rows'

/** What was explained away: the finding, the reason, when and by whom; each can be taken back. */
export function ExplainedList({ told }: { readonly told: readonly Told[] }) {
  const store = useStore()
  const say = useSay()
  const list = useRef<HTMLTableElement>(null)
  const onFocus = useRowFocus(list)
  const setRevoked = (id: string, deleted: boolean) =>
    store.write([{ kind: 'explanation', id, set: {}, deleted }])
  const revoke = async (id: string): Promise<void> => {
    const revoked = await setRevoked(id, true)
    if (revoked.ok) say.undoable(TEXT.revoked, () => setRevoked(id, false))
    else say.failed(revoked.failure)
  }
  return (
    <table className="todo-list" aria-label={TEXT.list} ref={list} onFocus={onFocus}>
      <thead>
        <tr>
          <th>{TODO_TEXT.item}</th>
          <th>{TEXT.reason}</th>
          <th className="todo-source">{TODO_TEXT.source}</th>
          <th className="todo-action">{TODO_TEXT.action}</th>
        </tr>
      </thead>
      <tbody>
        {told.map(({ name, finding }) => {
          const { explained } = finding
          if (explained === undefined) return null
          const { found, figures } = findingText(finding)
          const { reason = '', explainedOn = '', explainedBy = '' } = explained.value
          return (
            <tr key={explained.id}>
              <td>
                <div>{TODO_TEXT.one(name === '' ? TODO_TEXT.unnamed : name, found)}</div>
                <div className="dim">{figures}</div>
              </td>
              <td>
                <div>{reason}</div>
                <div className="dim">{TEXT.given(explainedOn, explainedBy)}</div>
              </td>
              <td className="muted">{provisionName(finding.article)}</td>
              <td>
                <LinkButton onClick={() => void revoke(explained.id)} aria-label={TEXT.revokeOf(found)}>
                  {TEXT.revoke}
                </LinkButton>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
