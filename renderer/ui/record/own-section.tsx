import { Button } from 'antd'
import { useState } from 'react'
import type { Kind } from '../../../shared/records/kinds'
import { useRecords } from '../../store/hooks'
import { KIND_NAMES } from '../../text/fields'
import { CHILD_TEXT } from '../../text/register'
import { DataTable } from '../data-table'
import { EmptyState } from '../empty-state'
import { Section } from '../section'
import { OwnDrawer } from './own-drawer'
import type { OwnKind } from './own-kind'

interface OwnSectionProps<K extends Kind> {
  readonly own: OwnKind<K>
  /** What the list is for. */
  readonly lead: string
  readonly empty: readonly [title: string, text: string]
}

/** A short list of the office's own records on a page: table, 新增, and the record beside it. */
export function OwnSection<K extends Kind>({ own, lead, empty: [title, text] }: OwnSectionProps<K>) {
  const records = useRecords(own.kind)
  const [open, setOpen] = useState<string>()
  const name = KIND_NAMES[own.kind]
  if (records === undefined) return null
  const add = <Button onClick={() => setOpen('new')}>{CHILD_TEXT.add(name)}</Button>
  const record = records.find(({ id }) => id === open)
  return (
    <Section title={name} actions={add}>
      <p className="muted">{lead}</p>
      <DataTable
        label={name}
        columns={own.columns}
        rows={records}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setOpen(id)}
        {...(own.firstOrder === undefined ? {} : { firstOrder: own.firstOrder })}
        empty={<EmptyState title={title}>{text}</EmptyState>}
      />
      {open !== undefined && (
        <OwnDrawer key={open} own={own} record={record} onClose={() => setOpen(undefined)} />
      )}
    </Section>
  )
}
