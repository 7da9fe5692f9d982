import { clusterName, isNovaCode } from '../../../shared/codes/clusters'
import type { Association } from '../../../shared/records/association'
import type { Proposal } from '../../../shared/records/proposal'
import type { Store } from '../../store/store-face'
import type { ComparedLists } from './existing-records'

/**
 * The “新星” clusters that an import knows, one name a line: those of the office's own list, and those that its records
 * name by another office's list, so that a list saved from here is read again.
 */
export async function knownNovaNames(
  store: Pick<Store, 'list'>,
  office: string,
  lists: ComparedLists,
): Promise<string> {
  const settings = (await store.list('office-settings')).find(({ id }) => id === office)
  const stored = lists.flatMap(({ kind, records }) =>
    kind === 'association'
      ? records.flatMap(({ value }) => clustersOf(value as Association))
      : kind === 'proposal'
        ? records.flatMap(({ value }) => clustersOf((value as Proposal).fields))
        : [],
  )
  const names = [...new Set(stored)].filter(isNovaCode).map(clusterName)
  return [settings?.value.novaNames ?? '', ...names].join('\n')
}

const clustersOf = (core: Proposal['fields']): readonly string[] =>
  [core?.cluster, core?.secondCluster].flatMap((code) => code ?? [])
