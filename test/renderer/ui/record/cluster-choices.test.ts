import { expect, test } from 'vitest'
import { valueText } from '../../../../renderer/text/values'
import { clusterChoices } from '../../../../renderer/ui/record/cluster-choices'

test('one chooses of the twelve, the office’s own “新星” list, and what the record has by another list', () => {
  const labels = clusterChoices('低空经济\n卫星互联网', 'nova-生命科学').map(({ label }) => label)
  expect(labels).toHaveLength(13 + 3)
  expect(labels.slice(12)).toEqual(['低空经济', '卫星互联网', '生命科学', '不属于'])
  expect(clusterChoices('低空经济', 'nova-低空经济')).toHaveLength(13 + 1)
  expect(clusterChoices(undefined, 'food')).toHaveLength(13)
})

test('a “新星” cluster is read by its name wherever a value is shown', () => {
  expect(valueText('association', 'cluster', 'nova-低空经济')).toBe('低空经济')
  expect(valueText('prospect', 'cluster', 'display')).toBe('新型显示')
})
