import type { ComponentType } from 'react'
import type { Json } from '../../../../shared/base/json'
import type { Change, RecordView, Store } from '../../../store/store-face'
import type { Kind } from '../../../../shared/records/kinds'
import type { FormRefusal } from '../../../ui/form/use-record-form'
import type { TableColumn } from '../../../ui/table-column'

/** The association whose page is open, as its parts see it. */
export interface Above {
  readonly id: string
  /** Office that has custody. */
  readonly office: string
  readonly level: 'district' | 'municipal' | undefined
  readonly localOffice: string | undefined
  /** 转出: handed over to another office, read-only here (第三条). */
  readonly transferred?: boolean
}

export interface FieldsProps<K extends Kind> {
  readonly above: Above
  /** The record being edited; absent while it is being made. */
  readonly record: RecordView<K> | undefined
}

/** A record about to be written: its whole value, and the fields that change. */
export interface Written<K extends Kind> {
  readonly id: string
  readonly value: RecordView<K>['value']
  readonly changed: readonly string[]
}

export type Brought =
  { readonly refused: string } | { readonly changes: readonly Change[]; readonly reason?: string }

/** All that distinguishes one list below an association from another. */
export interface ChildKind<K extends Kind> {
  readonly kind: K
  readonly columns: readonly TableColumn<RecordView<K>>[]
  /** The fields of the form, in order. */
  readonly Fields: ComponentType<FieldsProps<K>>
  /** What a new one begins with. */
  readonly first: (above: Above) => Readonly<Record<string, Json>>
  /** Fields without which there is nothing to save. */
  readonly must: readonly string[]
  /** Why the values may not be saved as they stand; `id` is absent while the record is being made. */
  readonly refuse?: (values: RecordView<K>['value'], id: string | undefined) => FormRefusal | undefined
  /**
   * What else the write of a record brings about in other records, in the same write; or the sentence that says why it
   * cannot be written.
   */
  readonly brings?: (written: Written<K>, store: Store, associationId: string) => Promise<Brought>
  /** Newest on top: the day that orders the list. */
  readonly firstOrder?: { readonly key: string; readonly down: boolean }
}
