import type { ComponentType } from 'react'
import type { Json } from '../../../shared/base/json'
import type { Kind } from '../../../shared/records/kinds'
import type { RecordView } from '../../store/store-face'
import type { TableColumn } from '../table-column'

export interface OwnFieldsProps<K extends Kind> {
  /** The record being edited; absent while it is being made. */
  readonly record: RecordView<K> | undefined
}

/** All that distinguishes one list of the office's own records (below no association) from another. */
export interface OwnKind<K extends Kind> {
  readonly kind: K
  readonly columns: readonly TableColumn<RecordView<K>>[]
  /** The fields of the form, in order. */
  readonly Fields: ComponentType<OwnFieldsProps<K>>
  /** What a new one begins with. */
  readonly first: () => Readonly<Record<string, Json>>
  /** Fields without which there is nothing to save. */
  readonly must: readonly string[]
  readonly firstOrder?: { readonly key: string; readonly down: boolean }
}
