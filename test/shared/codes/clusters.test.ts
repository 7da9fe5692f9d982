import { expect, test } from 'vitest'
import {
  clusterName,
  clusterNamed,
  CLUSTERS,
  novaClusters,
  novaProblem,
} from '../../../shared/codes/clusters'
import { association } from '../../../shared/records/association'

const count = (group: string): number => CLUSTERS.filter((cluster) => cluster.group === group).length

test('3 主导, 3 支柱, 6 特色, and 不属于', () => {
  expect([count('leading'), count('pillar'), count('special'), count('none')]).toEqual([3, 3, 6, 1])
})

test.each([
  ['智能网联新能源汽车', 'vehicles'],
  ['新型显示产业集群', 'display'],
  ['不属于', 'none'],
])('%s is %s', (text, code) => {
  expect(clusterNamed(text)).toBe(code)
})

test('no name of the eighteen 新星 is invented; an office’s own list is read', () => {
  expect(novaClusters(undefined)).toEqual([])
  expect(clusterNamed('低空经济')).toBeUndefined()
  const own = novaClusters('低空经济\n卫星互联网')
  expect(clusterNamed('低空经济产业集群', own)).toBe('nova-低空经济')
  expect(clusterNamed('新型显示', own)).toBe('display')
})

test('a name is one cluster however it is typed, and its code says it where no list is held', () => {
  const [first, ...more] = novaClusters(' 低空经济 \n\n低空经济产业集群\n低空经济集群')
  expect(first).toEqual({ code: 'nova-低空经济', name: '低空经济' })
  expect(more).toEqual([])
  expect(['nova-低空经济', 'food', 'none', 'later-code', 'nova-'].map(clusterName)).toEqual([
    '低空经济',
    '食品及农产品加工',
    '不属于',
    'later-code',
    'nova-',
  ])
})

test('the longest name fits the field; a longer one, and one of the twelve, is no entry', () => {
  const [longest] = novaClusters('字'.repeat(15))
  expect(association.schema.safeParse({ cluster: longest?.code }).success).toBe(true)
  expect(novaClusters(`${'字'.repeat(16)}\n生物医药\n无`)).toEqual([])
})

test.each([
  ['低空经济\n卫星互联网', undefined],
  ['', undefined],
  [`低空经济\n${'字'.repeat(16)}`, { code: 'too-long', name: '字'.repeat(16) }],
  ['低空经济\n轻合金', { code: 'of-the-twelve', name: '轻合金' }],
  ['不属于', { code: 'of-the-twelve', name: '不属于' }],
  ['低空经济\n卫星互联网\n低空 经济集群', { code: 'twice', name: '低空经济' }],
])('the list %j is kept, or it is told why not', (names, problem) => {
  expect(novaProblem(names)).toEqual(problem)
})

test('sixty names are a list, sixty-one are not', () => {
  const names = Array.from({ length: 61 }, (_, at) => `新星${at}`)
  expect(novaProblem(names.slice(0, 60).join('\n'))).toBeUndefined()
  expect(novaProblem(names.join('\n'))).toEqual({ code: 'too-many', name: '新星60' })
})
