import { useMemo } from 'react'
import { clusterName, CLUSTERS, isNovaCode, novaClusters, type Cluster } from '../../../shared/codes/clusters'
import { useRecord } from '../../store/hooks'
import { CLUSTER_TEXT } from '../../text/clusters'
import { useDesk } from '../desk-identity'
import type { Choice } from '../form/control-props'

/** “不属于”, offered last. */
const NONE: Cluster = 'none'

/**
 * The clusters to choose from: the twelve, the “新星” ones of the office's own list, and the one that is `stored`, which
 * may come from another office's list.
 */
export function clusterChoices(novaNames: string | undefined, stored: unknown): readonly Choice[] {
  const nova = novaClusters(novaNames).map(({ code }) => code)
  const further = typeof stored === 'string' && isNovaCode(stored) && !nova.includes(stored) ? [stored] : []
  const named: readonly Choice[] = CLUSTERS.map(({ code, name }) => ({ value: code, label: name }))
  return [
    ...named.filter(({ value }) => value !== NONE),
    ...[...nova, ...further].map((code) => ({
      value: code,
      label: clusterName(code),
      search: CLUSTER_TEXT.nova,
    })),
    ...named.filter(({ value }) => value === NONE),
  ]
}

/** The same with the list of this office. */
export function useClusterChoices(stored?: unknown): readonly Choice[] {
  const settings = useRecord('office-settings', useDesk().identity.office)
  const novaNames = settings?.value.novaNames
  return useMemo(() => clusterChoices(novaNames, stored), [novaNames, stored])
}
