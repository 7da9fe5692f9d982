import { expect, test } from 'vitest'
import { CLUSTERS, clusterNamed, NOVA_CLUSTERS } from '../../../shared/codes/clusters'

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
  expect(NOVA_CLUSTERS).toEqual({ entries: [] })
  expect(clusterNamed('低空经济')).toBeUndefined()
  const own = { sourceYear: 2024, entries: [{ code: 'nova-1', name: '低空经济' }] }
  expect(clusterNamed('低空经济', own)).toBe('nova-1')
})
