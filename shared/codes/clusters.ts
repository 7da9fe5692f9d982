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

/** The longest name of a “新星” cluster, and the most that a list holds: eighteen are known of. */
export const NOVA_NAME_LENGTH = 15
export const MOST_NOVA_NAMES = 60

const NOVA = 'nova-'

/** A name as it is compared and kept: “低空经济产业集群” and “低空经济” are one cluster. */
const bareName = (text: string): string => comparable(text).replace(/(?:产业)?集群$/, '')

/**
 * The eighteen “新星” clusters: no document at hand names them, so offices write them down from the document they follow
 * (`novaNames` of their settings, one a line). The code is the name itself, so that the same name is the same cluster in
 * every office and is read where the list is not held. What the list cannot hold (`novaProblem`) is left out.
 */
export const novaClusters = (names: string | undefined): readonly Code[] =>
  [...new Set(namesIn(names))]
    .filter((name) => name.length <= NOVA_NAME_LENGTH && namedOf(CLUSTERS, name) === undefined)
    .map((name) => ({ code: `${NOVA}${name}`, name }))

const namesIn = (names = ''): readonly string[] =>
  names
    .split('\n')
    .map(bareName)
    .filter((name) => name !== '')

/** Why a list of “新星” clusters cannot be kept as it is typed, and the name at which it fails. */
export function novaProblem(
  names: string | undefined,
): { readonly code: 'too-long' | 'of-the-twelve' | 'twice' | 'too-many'; readonly name: string } | undefined {
  const all = namesIn(names)
  for (const [at, name] of all.entries()) {
    if (name.length > NOVA_NAME_LENGTH) return { code: 'too-long', name }
    if (namedOf(CLUSTERS, name) !== undefined) return { code: 'of-the-twelve', name }
    if (all.indexOf(name) < at) return { code: 'twice', name }
    if (at >= MOST_NOVA_NAMES) return { code: 'too-many', name }
  }
  return undefined
}

/** What a cluster is called: one of the twelve, “不属于”, a “新星” one by its code; the code itself if it is none of them. */
export const clusterName = (code: string): string =>
  CLUSTERS.find((entry) => entry.code === code)?.name ?? (isNovaCode(code) ? code.slice(NOVA.length) : code)

export const isNovaCode = (code: string): boolean => code.startsWith(NOVA) && code !== NOVA

/** The cluster that a ledger word names, of the twelve, “不属于”, or the “新星” ones that are given. */
export const clusterNamed = (text: string, nova: readonly Code[] = []): string | undefined =>
  namedOf(CLUSTERS, text) ?? namedOf(nova, text)

function namedOf(list: readonly Code[], text: string): string | undefined {
  const wanted = bareName(text)
  return list.find(({ name, aliases = [] }) => [name, ...aliases].some((word) => bareName(word) === wanted))
    ?.code
}
