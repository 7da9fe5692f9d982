import { expect, test } from 'vitest'
import { measureCase, quantile } from './measure-case'

test('the middle sample, the one that 95 of 100 do not exceed, and the largest', () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(quantile(samples, 'median')).toBe(50)
  expect(quantile(samples, 'p95')).toBe(95)
  expect(quantile(samples, 'max')).toBe(100)
  expect(quantile([7], 'p95')).toBe(7)
})

test('subject and floor are measured in turns and their ratio is told', async () => {
  const order: string[] = []
  const figures = await measureCase({
    name: 'x',
    subject: 's',
    floor: 'f',
    aim: 3,
    statistic: 'median',
    rounds: 2,
    prepare: async () => void order.push('prepare'),
    measure: async () => (order.push('subject'), [30, 31, 29]),
    measureFloor: async () => (order.push('floor'), [10]),
    cleanUp: async () => void order.push('clean'),
  })
  expect(order).toEqual(['prepare', 'floor', 'subject', 'floor', 'subject', 'clean'])
  expect(figures).toMatchObject({ subjectMs: 30, floorMs: 10, ratio: 3, aim: 3, samples: 6 })
})
