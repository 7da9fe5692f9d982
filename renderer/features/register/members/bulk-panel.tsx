import { Button, Checkbox, Input } from 'antd'
import { useMemo, useState } from 'react'
import { DUES_STATES, type DuesState } from '../../../../shared/codes/dues-states'
import { MEMBER_CATEGORIES, type MemberCategory } from '../../../../shared/codes/member-categories'
import { MEMBER_STATES } from '../../../../shared/codes/member-states'
import { YEARS } from '../../../../shared/records/fields'
import type { BulkAction } from '../../../../shared/organs/member-bulk'
import { COUNT } from '../../../ui/form/notations'
import { useRecords } from '../../../store/hooks'
import { useStore } from '../../../store/store-provider'
import type { RecordView } from '../../../store/store-face'
import { FORM_TEXT } from '../../../text/forms'
import { MEMBER_TEXT as TEXT } from '../../../text/members'
import { FilterSelect } from '../../../ui/filter-select'
import { choicesOf } from '../../../ui/form/field-control'
import { OverPanel } from '../../../ui/over-panel'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { bulkLines, type BulkContext } from './bulk-lines'
import './bulk-panel.css'

interface BulkPanelProps {
  /** The members that the filter lets through. */
  readonly members: readonly RecordView<'member'>[]
  /** Names of the associations by id. */
  readonly names: ReadonlyMap<string, string>
  /** Those that members can be moved to. */
  readonly takers: ReadonlyMap<string, string>
  readonly onClose: () => void
}

type Action = BulkAction['action']

/** Members drawn in the preview; all that are chosen are written. */
const SHOWN = 200

/** One thing done to many members: what changes is shown first, and all of it is one write that can be undone. */
export function BulkPanel({ members, names, takers, onClose }: BulkPanelProps) {
  const store = useStore()
  const say = useSay()
  const duesRules = useRecords('dues-rule')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [action, setAction] = useState<Action>()
  const [target, setTarget] = useState<string>()
  const [year, setYear] = useState(today().slice(0, 4))
  const [working, setWorking] = useState(false)
  const isYearWrong = action === 'dues' && yearOf(year) === undefined
  const chosen = useMemo(() => members.filter(({ id }) => !left.has(id)), [members, left])
  const wanted = bulkAction(action, target, year)
  const context: BulkContext = { today: today(), rules: duesRules ?? [], names }
  const lines = wanted === undefined ? [] : bulkLines(chosen, wanted, context)
  const lineOf = new Map(lines.map((line) => [line.id, line]))

  const toggle = (id: string, on: boolean): void => {
    const next = new Set(left)
    if (on) next.delete(id)
    else next.add(id)
    setLeft(next)
  }
  const write = (side: 'set' | 'undo') =>
    store.write(
      lines.map((line) => ({ kind: 'member' as const, id: line.id, set: line[side] })),
      { reason: action === undefined ? TEXT.bulk : TEXT.actions[action] },
    )
  const go = async (): Promise<void> => {
    if (action === undefined) return
    setWorking(true)
    const saved = await write('set')
    setWorking(false)
    if (!saved.ok) return say.failed(saved.failure)
    onClose()
    say.undoable(TEXT.done(TEXT.actions[action], lines.length), () => write('undo'))
  }
  return (
    <OverPanel title={TEXT.bulkTitle(members.length)} onClose={onClose}>
      <div className="register-bulk-choices">
        <FilterSelect
          label={TEXT.action}
          width={160}
          value={action}
          choices={Object.entries(TEXT.actions).map(([value, label]) => ({ value, label }))}
          onChange={(next) => {
            setAction(next as Action | undefined)
            setTarget(undefined)
          }}
        />
        {action === 'dues' && (
          <Input
            aria-label={TEXT.year}
            style={{ width: 90 }}
            maxLength={4}
            value={year}
            status={isYearWrong ? 'error' : ''}
            aria-invalid={isYearWrong}
            aria-describedby="bulk-year-said"
            onChange={(event) => setYear(event.target.value)}
          />
        )}
        {action !== undefined && (
          <FilterSelect
            label={targetLabel(action)}
            width={240}
            value={target}
            choices={targets(action, takers)}
            onChange={setTarget}
          />
        )}
      </div>
      <div id="bulk-year-said">
        {isYearWrong && (
          <span className="error-line" role="alert">
            {FORM_TEXT.between(YEARS.min, YEARS.max)}
          </span>
        )}
      </div>
      <p className="dim">{TEXT.bulkHint}</p>
      <Checkbox
        checked={left.size === 0}
        indeterminate={left.size > 0 && chosen.length > 0}
        onChange={(event) => setLeft(event.target.checked ? new Set() : new Set(members.map(({ id }) => id)))}
      >
        {TEXT.all}
      </Checkbox>
      <table className="register-bulk">
        <tbody>
          {members.slice(0, SHOWN).map(({ id, value }) => (
            <tr key={id}>
              <td>
                <Checkbox checked={!left.has(id)} onChange={(event) => toggle(id, event.target.checked)}>
                  {value.name ?? ''}
                </Checkbox>
              </td>
              <td className="muted">{lineOf.get(id)?.before ?? ''}</td>
              <td>{lineOf.get(id)?.after ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {members.length > SHOWN && <p className="muted">{TEXT.tooMany(SHOWN, members.length)}</p>}
      <div className="form-bar">
        <Button type="primary" disabled={lines.length === 0} loading={working} onClick={() => void go()}>
          {TEXT.go(lines.length)}
        </Button>
        <span className="said" role="status">
          {wanted === undefined ? '' : TEXT.preview(lines.length, chosen.length)}
        </span>
      </div>
    </OverPanel>
  )
}

function yearOf(typed: string): number | undefined {
  const read = COUNT.read(typed)
  return typeof read === 'number' && read >= YEARS.min && read <= YEARS.max ? read : undefined
}

function bulkAction(
  action: Action | undefined,
  target: string | undefined,
  year: string,
): BulkAction | undefined {
  if (action === undefined || target === undefined) return undefined
  switch (action) {
    case 'move':
      return { action, associationId: target }
    case 'category':
      return { action, category: target as MemberCategory }
    case 'state':
      return { action, state: target as 'current' | 'other' }
    case 'dues': {
      const read = yearOf(year)
      return read === undefined ? undefined : { action, year: read, state: target as DuesState }
    }
    default:
      return action satisfies never
  }
}

const targetLabel = (action: Action): string =>
  ({ move: TEXT.target, category: TEXT.category, state: TEXT.state, dues: TEXT.duesState })[action]

function targets(action: Action, takers: ReadonlyMap<string, string>) {
  if (action === 'move') return [...takers].map(([value, label]) => ({ value, label }))
  if (action === 'category') return choicesOf(MEMBER_CATEGORIES)
  if (action === 'dues') return choicesOf(DUES_STATES)
  return choicesOf(MEMBER_STATES.filter(({ code }) => code === 'current' || code === 'other'))
}
