import { expect, test } from 'vitest'
import type { IsoDate } from '../../../shared/base/iso-date'
import type { Photo } from '../../../shared/records/answer'
import { contentHashOf } from '../../../shared/evaluation/content-hash'
import type { Scheme } from '../../../shared/scoring/scheme'

const scheme: Scheme = {
  id: 'small',
  version: 1,
  name: '小方案',
  sections: [
    {
      code: 'A',
      title: '组织建设',
      max: 400,
      indicators: [
        {
          code: 'A1',
          title: '手续',
          max: 400,
          parts: [{ code: 'a', title: '批复', rule: { mode: 'yes-no', points: 400 } }],
          proof: '批复',
          sources: [{ document: 'scheme' }],
        },
      ],
    },
  ],
  bonus: { cap: 1000, items: [] },
  grades: [{ code: 'pass', name: '合格', from: 0 }],
  limits: [],
  notApplicableWarnPercent: 20,
}
const photo: Photo = {
  hash: '1'.repeat(64),
  source: 'a'.repeat(64),
  name: '照片.jpg',
  width: 1,
  height: 1,
  bytes: 1,
  addedOn: '2026-11-20' as IsoDate,
}
const evaluation = { associationId: 'x', year: 2026, scheme, vetoes: ['b', 'a'] }
const hash = contentHashOf(evaluation, { A1: { indicator: 'A1', site: 300, photos: [photo] } })

test('any score, note, photo, limit or word of the scheme changes the hash', () => {
  const others = [
    contentHashOf(evaluation, { A1: { indicator: 'A1', site: 301, photos: [photo] } }),
    contentHashOf(evaluation, { A1: { indicator: 'A1', site: 300, photos: [] } }),
    contentHashOf(evaluation, { A1: { indicator: 'A1', site: 300, note: '', photos: [photo] } }),
    contentHashOf({ ...evaluation, vetoes: ['a'] }, { A1: { site: 300, photos: [photo] } }),
    contentHashOf(
      { ...evaluation, scheme: { ...scheme, version: 2 } },
      { A1: { site: 300, photos: [photo] } },
    ),
  ]
  expect(new Set([hash, ...others]).size).toBe(6)
})

test('the order of limits, the conclusion and the answer to an indicator the scheme lacks do not', () => {
  const same = contentHashOf(
    { ...evaluation, vetoes: ['a', 'b'], step: 'final', grade: 'pass' },
    { A1: { site: 300, photos: [photo] }, Z9: { site: 100 } },
  )
  expect(same).toBe(hash)
})

test('without a scheme there is nothing to hash', () => {
  expect(contentHashOf({ year: 2026 }, {})).toBeUndefined()
})
