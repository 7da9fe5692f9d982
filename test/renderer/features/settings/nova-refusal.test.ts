import { expect, test } from 'vitest'
import { novaRefusal } from '../../../../renderer/features/settings/nova-refusal'

test('a list of “新星” clusters needs the year of its source and names that are none of the twelve', () => {
  expect(novaRefusal({})).toBeUndefined()
  expect(novaRefusal({ novaYear: 2025 })).toBeUndefined()
  expect(novaRefusal({ novaYear: 2025, novaNames: '低空经济\n卫星互联网' })).toBeUndefined()
  expect(novaRefusal({ novaNames: '低空经济' })?.field).toBe('novaYear')
  expect(novaRefusal({ novaYear: 2025, novaNames: '低空经济\n生物医药产业集群' })).toEqual({
    field: 'novaNames',
    sentence: '“生物医药”已在主导、支柱、特色集群和“不属于”之中，不必再列。请删去这一行',
  })
})
