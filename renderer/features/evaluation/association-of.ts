import type { Association } from '../../../shared/records/association'
import type { Store } from '../../store/store-face'

/**
 * An association as it is shown: while 市科协 has not written the core of a municipal-level one, what the district
 * proposed stands in its place.
 */
export async function associationOf(
  store: Pick<Store, 'get' | 'children'>,
  id: string,
): Promise<Association> {
  const record = await store.get('association', id)
  if (record?.value.name !== undefined) return record.value
  const [proposal] = await store.children('proposal', id)
  return { ...proposal?.value.fields, ...record?.value }
}
