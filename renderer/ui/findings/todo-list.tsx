import { Button } from 'antd'
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Finding } from '../../../shared/rules/finding'
import { EXPLAIN_TEXT, TODO_TEXT } from '../../text/todo'
import { LinkButton } from '../link-button'
import { useRowFocus } from '../step-focus'
import { Tag } from '../tag'
import './findings.css'
import type { TodoItem } from './todo-item'

interface TodoListProps {
  readonly items: readonly TodoItem[]
  /** Also says what to do and whom to tell; the home page keeps to two lines. */
  readonly detailed?: boolean
  /** Offers to explain a finding away. */
  readonly onExplain?: (finding: Finding) => void
}

/** Rows that are drawn at first, and again at each press of the button below. */
const PAGE = 200

/** The to-do list: when, what with its figures, on what ground, and the way to the record. */
export function TodoList({ items, detailed = false, onExplain }: TodoListProps) {
  const [shown, setShown] = useState(PAGE)
  const left = items.length - shown
  const list = useRef<HTMLTableElement>(null)
  const onFocus = useRowFocus(list)
  return (
    <>
      <table className="todo-list" aria-label={TODO_TEXT.table} ref={list} onFocus={onFocus}>
        <thead>
          <tr>
            <th className="todo-due">{TODO_TEXT.due}</th>
            <th>{TODO_TEXT.item}</th>
            <th className="todo-source">{TODO_TEXT.source}</th>
            <th className="todo-action">{TODO_TEXT.action}</th>
          </tr>
        </thead>
        <tbody>
          {items
            .slice(0, shown)
            .map(({ key, tone, tag, title, figures, advice, source, action, path, finding }) => (
              <tr key={key}>
                <td>
                  <Tag tone={tone}>{tag}</Tag>
                </td>
                <td>
                  <div>{title}</div>
                  {figures !== '' && <div className="dim">{figures}</div>}
                  {detailed && advice !== '' && <div className="muted">{advice}</div>}
                </td>
                <td className="muted">{source}</td>
                <td>
                  <Link href={path} aria-label={`${action}：${title}`}>
                    {action}
                  </Link>
                  {onExplain !== undefined && finding !== undefined && (
                    <div>
                      <LinkButton
                        onClick={() => onExplain(finding)}
                        aria-label={EXPLAIN_TEXT.actionOf(title)}
                      >
                        {EXPLAIN_TEXT.action}
                      </LinkButton>
                    </div>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {left > 0 && (
        <div className="todo-more">
          <Button onClick={() => setShown(shown + PAGE)}>{TODO_TEXT.more(Math.min(PAGE, left))}</Button>
        </div>
      )}
    </>
  )
}
