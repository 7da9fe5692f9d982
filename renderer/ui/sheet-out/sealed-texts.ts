import type { Json } from '../../../shared/base/json'
import { ok, type Result } from '../../../shared/base/result'
import { maskedFields } from '../../store/masked'
import type { RecordView, Store, StoreFailure } from '../../store/store-face'
import type { SealedTexts } from './list-sheet'

/** The sealed fields of records for a sheet: masked, or whole and noted in each record's history. */
export async function sealedTexts(
  store: Pick<Store, 'compareSealed' | 'openAllSealed'>,
  records: readonly RecordView[],
  whole: { readonly reason: string } | undefined,
): Promise<Result<SealedTexts, StoreFailure>> {
  const opened = await (whole === undefined
    ? store.compareSealed(records)
    : store.openAllSealed(records, whole.reason))
  if (!opened.ok) return opened
  const shown = (fields: Readonly<Record<string, Json>>): Readonly<Record<string, string>> =>
    whole === undefined ? maskedFields(fields) : textsOf(fields)
  return ok(new Map([...opened.value].map(([id, fields]) => [id, shown(fields)])))
}

const textsOf = (fields: Readonly<Record<string, Json>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => (typeof value === 'string' ? [[field, value]] : [])),
  )
