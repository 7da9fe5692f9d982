import { comparable } from '../base/normalize'
import type { Code, CodeOf } from './code-list'

interface ClusterEntry extends Code {
  readonly group: 'leading' | 'pillar' | 'special' | 'none'
}

/**
 * The twelve named clusters of the “33618” system of modern manufacturing: 3 主导, 3 支柱, 6 特色, and “不属于”.
 * 48号文二5 names the number only; the names are from public reports of 2024 and 2025.
 */
export const CLUSTERS = [
  { code: 'vehicles', name: '智能网联新能源汽车', group: 'leading' },
  { code: 'electronics', name: '新一代电子信息制造业', group: 'leading', aliases: ['新一代电子信息'] },
  { code: 'materials', name: '先进材料', group: 'leading' },
  { code: 'equipment', name: '智能装备及智能制造', group: 'pillar' },
  { code: 'food', name: '食品及农产品加工', group: 'pillar' },
  { code: 'software', name: '软件信息服务', group: 'pillar', aliases: ['软件和信息服务'] },
  { code: 'display', name: '新型显示', group: 'special' },
  { code: 'motorcycles', name: '高端摩托车', group: 'special' },
  { code: 'light-alloys', name: '轻合金材料', group: 'special', aliases: ['轻合金'] },
  { code: 'light-textiles', name: '轻纺', group: 'special' },
  { code: 'biomedicine', name: '生物医药', group: 'special' },
  { code: 'new-energy', name: '新能源及新型储能', group: 'special' },
  { code: 'none', name: '不属于', group: 'none', aliases: ['无', '不属于33618集群', '不属于“33618”集群'] },
] as const satisfies readonly ClusterEntry[]

export type Cluster = CodeOf<typeof CLUSTERS>

/** Names of the groups, in their order. */
export const CLUSTER_GROUPS = [
  { code: 'leading', name: '主导产业集群' },
  { code: 'pillar', name: '支柱产业集群' },
  { code: 'special', name: '特色优势产业集群' },
  { code: 'nova', name: '“新星”产业集群' },
  { code: 'none', name: '不属于' },
] as const satisfies readonly Code[]

/** A list of “新星” clusters as an office keeps it, with the year of its source. */
export interface NovaList {
  /** Year of the document the names were taken from; absent while the list is empty. */
  readonly sourceYear?: number
  readonly entries: readonly Code[]
}

/**
 * The eighteen “新星” clusters. No document at hand names them, so the list starts empty: offices fill it in from the
 * document they follow and note its year. Codes are `nova-` and a number.
 */
export const NOVA_CLUSTERS: NovaList = { entries: [] }

/** The cluster that a ledger word names, of the twelve, “不属于”, or the office's own “新星” list. */
export function clusterNamed(text: string, nova: NovaList = NOVA_CLUSTERS): string | undefined {
  const list: readonly Code[] = [...CLUSTERS, ...nova.entries]
  const wanted = comparable(text).replace(/(?:产业)?集群$/, '')
  const matches = (word: string): boolean => comparable(word).replace(/(?:产业)?集群$/, '') === wanted
  return list.find((entry) => matches(entry.name) || (entry.aliases ?? []).some(matches))?.code
}
