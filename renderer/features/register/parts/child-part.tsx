import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Kind } from '../../../../shared/records/kinds'
import { useChildren } from '../../../store/hooks'
import { KIND_NAMES } from '../../../text/fields'
import { CHILD_TEXT } from '../../../text/register'
import { DataTable } from '../../../ui/data-table'
import { useDesk } from '../../../ui/desk-identity'
import { EmptyState } from '../../../ui/empty-state'
import { TableBarSlot } from '../../../ui/table-tools'
import { ChildDrawer } from './child-drawer'
import type { Above, ChildKind } from './child-kind'
import { lockedWords } from './locked-words'
import { mayWriteBelow } from './may-write-below'

interface ChildPartProps<K extends Kind> {
  readonly child: ChildKind<K>
  readonly above: Above
  /** Address of the part; `/new` or an id after it opens a record. */
  readonly path: string
  readonly openId: string | undefined
  /** Another list stands above it on the page, so `/new` alone would be its. */
  readonly second?: boolean
  /** Beside 新增: what else can be done here. */
  readonly beside?: ReactNode
  /** Where a record that was opened from another page leads when it is closed; back to the list without it. */
  readonly back?: string | undefined
}

/** The id in the address that means a record to be made. */
const NEW = 'new'

/** A list of what belongs to an association: table, 新增, and the record beside it. */
export function ChildPart<K extends Kind>(props: ChildPartProps<K>) {
  const { child, above, path, openId, second, beside, back = path } = props
  const { kind } = child
  const newId = second === true ? `${NEW}-${kind}` : NEW
  const records = useChildren(kind, above.id)
  const { identity } = useDesk()
  const [, goTo] = useLocation()
  const [bar, setBar] = useState<HTMLElement | null>(null)
  if (records === undefined) return null
  const allowed = mayWriteBelow(kind, above, identity.office)
  const open = openId === undefined ? undefined : records.find(({ id }) => id === openId)
  const isOpen = open !== undefined || (openId === newId && allowed)
  const name = KIND_NAMES[kind]
  const [emptyTitle, emptyText] = emptyWords(kind)
  const add = allowed && <Button onClick={() => goTo(`${path}/${newId}`)}>{CHILD_TEXT.add(name)}</Button>
  return (
    <div className="child-part">
      <div className="child-bar">
        {add}
        {!allowed && <p className="muted">{lockedWords(above, identity.office)}</p>}
        {beside}
        <span className="table-tools child-tools" ref={setBar} />
      </div>
      <TableBarSlot value={bar}>
        <DataTable
          label={name}
          columns={child.columns}
          rows={records}
          rowKey={({ id }) => id}
          onOpen={({ id }) => goTo(`${path}/${id}`)}
          {...(child.firstOrder === undefined ? {} : { firstOrder: child.firstOrder })}
          empty={<EmptyState title={emptyTitle}>{emptyText}</EmptyState>}
        />
      </TableBarSlot>
      {isOpen && (
        <ChildDrawer key={openId} child={child} above={above} record={open} onClose={() => goTo(back)} />
      )}
    </div>
  )
}

function emptyWords(kind: Kind): readonly [string, string] {
  const words: Readonly<Partial<Record<Kind, readonly [string, string]>>> = CHILD_TEXT.empty
  return words[kind] ?? ['', '']
}
