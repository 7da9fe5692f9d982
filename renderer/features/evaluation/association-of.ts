import type { Association } from '../../../shared/records/association'
import { associationView } from '../../store/association-view'
import type { Store } from '../../store/store-face'

/** An association as it is shown; empty when there is none of that id. */
export async function associationOf(
  store: Pick<Store, 'get' | 'children'>,
  id: string,
): Promise<Association> {
  const [record, proposals] = await Promise.all([
    store.get('association', id),
    store.children('proposal', id),
  ])
  return record === undefined ? {} : associationView(record, proposals).value
}
