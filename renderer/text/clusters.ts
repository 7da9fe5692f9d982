import { MOST_NOVA_NAMES, NOVA_NAME_LENGTH, type novaProblem } from '../../shared/codes/clusters'

type NovaProblem = NonNullable<ReturnType<typeof novaProblem>>

const SENTENCES: Readonly<Record<NovaProblem['code'], (name: string) => string>> = {
  'too-long': (name) => `“${name}”超过 ${NOVA_NAME_LENGTH} 个字，不像一个集群的名称。请每行只写一个名称`,
  'of-the-twelve': (name) => `“${name}”已在主导、支柱、特色集群和“不属于”之中，不必再列。请删去这一行`,
  twice: (name) => `“${name}”列了两次。请删去一行`,
  'too-many': () => `超过 ${MOST_NOVA_NAMES} 行，不像一份集群名录。请核对后删去多余的行`,
}

/** Words of the “新星” clusters that an office lists. */
export const CLUSTER_TEXT = {
  nova: '“新星”产业集群',
  problem: ({ code, name }: NovaProblem): string => SENTENCES[code](name),
  issue: '下发给区县：通知与要求',
  yearMissing: '没有来源年度，名录出自哪一年的文件就说不清。请填写年度',
} as const
