import { Button, Checkbox } from 'antd'
import { LISTS_TEXT as TEXT } from '../../text/lists'
import { LinkButton } from '../link-button'
import { OverPanel } from '../over-panel'
import type { TableColumn } from '../table-column'
import { arranged, moved, NO_COLUMN_CHOICE, type ColumnChoice } from './chosen-columns'

interface ColumnPanelProps<R> {
  readonly columns: readonly TableColumn<R>[]
  readonly choice: ColumnChoice
  readonly onChoice: (choice: ColumnChoice) => void
  readonly onClose: () => void
}

/** Which columns a list shows, and in which order. */
export function ColumnPanel<R>({ columns, choice, onChoice, onClose }: ColumnPanelProps<R>) {
  const titled = arranged(columns, choice).filter(({ title }) => title !== '')
  const shown = titled.filter(({ key }) => !choice.hidden.includes(key))
  const toggle = (key: string, on: boolean): void => {
    const others = choice.hidden.filter((hidden) => hidden !== key)
    onChoice({ ...choice, hidden: on ? others : [...others, key] })
  }
  return (
    <OverPanel title={TEXT.columnsTitle} onClose={onClose}>
      <p className="muted">{TEXT.columnsHint}</p>
      <ul className="column-list">
        {titled.map(({ key, title }, at) => {
          const on = !choice.hidden.includes(key)
          return (
            <li key={key}>
              <Checkbox
                checked={on}
                disabled={on && shown.length === 1}
                onChange={(event) => toggle(key, event.target.checked)}
              >
                {title}
              </Checkbox>
              <LinkButton
                aria-label={TEXT.up(title)}
                disabled={at === 0}
                onClick={() => onChoice(moved(columns, choice, key, -1))}
              >
                ↑
              </LinkButton>
              <LinkButton
                aria-label={TEXT.down(title)}
                disabled={at === titled.length - 1}
                onClick={() => onChoice(moved(columns, choice, key, 1))}
              >
                ↓
              </LinkButton>
            </li>
          )
        })}
      </ul>
      <Button onClick={() => onChoice(NO_COLUMN_CHOICE)}>{TEXT.all}</Button>
    </OverPanel>
  )
}
