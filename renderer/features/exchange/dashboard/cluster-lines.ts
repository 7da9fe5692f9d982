import { clusterName, CLUSTERS } from '../../../../shared/codes/clusters'
import { DASHBOARD_TEXT as TEXT } from '../../../text/dashboard'

export interface ClusterLine {
  readonly name: string
  readonly count: number
}

/** Every cluster of the lists, those that offices named themselves, and how many name none. */
export function clusterLines(clusters: Readonly<Record<string, number>>): readonly ClusterLine[] {
  const known: ReadonlySet<string> = new Set(CLUSTERS.map(({ code }) => code))
  const own = Object.keys(clusters).filter((code) => code !== '' && !known.has(code))
  return [...CLUSTERS.map(({ code }) => code as string), ...own, ''].map((code) => ({
    name: code === '' ? TEXT.noCluster : clusterName(code),
    count: clusters[code] ?? 0,
  }))
}
