import { KINDS, kindOf, type Kind } from '../../../../shared/records/kinds'
import type { RecordView, Store } from '../../../store/store-face'
import { isDerived, renamed, type Unit } from './merge-plan'

export type MergeReader = Pick<Store, 'children' | 'list' | 'get'>

const ATTACHMENTS = ['attachment', 'office-attachment'] as const

/** Kinds that hang below records of `kind` by a field of theirs. */
const kindsBelow = (kind: string): readonly Kind[] =>
  (Object.keys(KINDS) as readonly Kind[]).filter((each) => kindOf(each)?.parent?.kind === kind)

/** Everything that belongs to a record or names it, each with what hangs on it by its id. */
export async function unitsOf(store: MergeReader, loser: RecordView): Promise<readonly Unit[]> {
  const below = await Promise.all(kindsBelow(loser.kind).map((kind) => store.children<Kind>(kind, loser.id)))
  const naming =
    loser.kind === 'association' ? await namingAssociation(store, loser.id) : await explaining(store, loser)
  const records = [...below.flat(), ...(await attachedTo(store, loser)), ...naming]
  return Promise.all(
    records.map(async (record) => ({
      record,
      below: isDerived(record.id, loser.id) ? await hangingOn(store, record) : [],
    })),
  )
}

/** Keys of living records that stand where a record of the loser would go, and of those that are marked deleted. */
export async function standing(
  store: MergeReader,
  units: readonly Unit[],
  loserId: string,
  winnerId: string,
): Promise<ReadonlyMap<string, RecordView>> {
  const found = new Map<string, RecordView>()
  for (const { record, below } of units) {
    for (const { kind, id } of [record, ...below]) {
      if (!isDerived(id, loserId)) continue
      const there = await store.get<Kind>(kind, renamed(id, loserId, winnerId))
      if (there !== undefined) found.set(`${kind}/${there.id}`, there)
    }
  }
  return found
}

async function attachedTo(store: MergeReader, { kind, id }: RecordView): Promise<readonly RecordView[]> {
  const lists = await Promise.all(ATTACHMENTS.map((each) => store.children(each, id)))
  return lists.flat().filter(({ value }) => value.recordKind === kind)
}

async function hangingOn(store: MergeReader, record: RecordView): Promise<readonly RecordView[]> {
  const lists = await Promise.all(
    kindsBelow(record.kind).map((kind) => store.children<Kind>(kind, record.id)),
  )
  return [...lists.flat(), ...(await attachedTo(store, record))]
}

async function namingAssociation(store: MergeReader, id: string): Promise<readonly RecordView[]> {
  const [associations, prospects, reports, rulings] = await Promise.all([
    store.list('association'),
    store.list('prospect'),
    store.list('situation-report'),
    store.list('ruling'),
  ])
  return [
    ...associations.filter(({ value }) => value.parentAssociationId === id),
    ...prospects.filter(({ value }) => value.foundedId === id),
    ...reports.filter(({ value }) => value.aboutId === id),
    ...rulings.filter(({ value }) => value.aboutId === id),
  ]
}

/** What was explained about a member is kept beside it, below its association. */
async function explaining(
  store: MergeReader,
  { kind, id, value }: RecordView,
): Promise<readonly RecordView[]> {
  const associationId = 'associationId' in value ? value.associationId : undefined
  if (typeof associationId !== 'string') return []
  const explanations = await store.children('explanation', associationId)
  return explanations.filter((each) => each.value.recordKind === kind && each.value.recordId === id)
}
