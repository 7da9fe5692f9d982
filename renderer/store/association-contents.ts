import { useLiveQuery } from 'dexie-react-hooks'
import { KINDS, type Kind } from '../../shared/records/kinds'
import type { RecordView, Store } from './store-face'
import { useStore } from './store-provider'

/** Kinds that hang on an association or on one of its evaluations, in the order of `KINDS`. */
export const CONTENT_KINDS: readonly Kind[] = (Object.keys(KINDS) as Kind[]).filter((kind) => {
  const above = KINDS[kind].parent?.kind
  return above === 'association' || above === 'evaluation'
})

/** All that is kept of one association: its records, and the files of any of them or of itself. */
export interface AssociationContents {
  readonly records: readonly RecordView[]
  readonly files: readonly RecordView<'attachment' | 'office-attachment'>[]
}

/** Follows the database; `undefined` until it is read. Nothing that is marked deleted. */
export function useAssociationContents(associationId: string): AssociationContents | undefined {
  const store = useStore()
  return useLiveQuery(() => contentsOf(store, associationId), [store, associationId])
}

/** As the hook gives it, once. */
export async function contentsOf(
  store: Pick<Store, 'children' | 'list'>,
  associationId: string,
): Promise<AssociationContents> {
  const below = async (above: string, id: string): Promise<readonly RecordView[]> => {
    const kinds = CONTENT_KINDS.filter((kind) => KINDS[kind].parent?.kind === above)
    return (await Promise.all(kinds.map((kind) => store.children(kind, id)))).flat()
  }
  const direct = await below('association', associationId)
  const evaluations = direct.filter(({ kind }) => kind === 'evaluation')
  const answers = await Promise.all(evaluations.map(({ id }) => below('evaluation', id)))
  const records = [...direct, ...answers.flat()]
  const keys = new Set([`association/${associationId}`, ...records.map(({ kind, id }) => `${kind}/${id}`)])
  const files = [...(await store.list('attachment')), ...(await store.list('office-attachment'))]
  return {
    records,
    files: files.filter(({ value }) => keys.has(`${value.recordKind ?? ''}/${value.recordId ?? ''}`)),
  }
}
