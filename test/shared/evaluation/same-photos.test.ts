import { expect, test } from 'vitest'
import type { Photo } from '../../../shared/records/answer'
import { otherPlaces, photoPlaces } from '../../../shared/evaluation/same-photos'
import type { IsoDate } from '../../../shared/base/iso-date'

const photo = (hash: string, source: string): Photo => ({
  hash: hash.repeat(64),
  source: source.repeat(64),
  name: '照片.jpg',
  width: 10,
  height: 10,
  bytes: 10,
  addedOn: '2026-11-20' as IsoDate,
})
const place = (evaluationId: string, indicator: string) => ({ evaluationId, indicator })

test('the same photo in another indicator and in another year is found, each place once', () => {
  const places = photoPlaces([
    { ...place('a:2026', 'A1'), photos: [photo('1', 'a')] },
    { ...place('a:2026', 'A3'), photos: [photo('1', 'a'), photo('2', 'b')] },
    { ...place('a:2025', 'B3'), photos: [photo('1', 'a')] },
  ])
  expect(otherPlaces([places], photo('1', 'a'), place('a:2026', 'A1'))).toEqual([
    place('a:2026', 'A3'),
    place('a:2025', 'B3'),
  ])
  expect(otherPlaces([places], photo('2', 'b'), place('a:2026', 'A3'))).toEqual([])
})

test('a photo that another version of the program encoded differently is still the same photo', () => {
  const places = photoPlaces([{ ...place('a:2025', 'B3'), photos: [photo('9', 'a')] }])
  expect(otherPlaces([places], photo('1', 'a'), place('a:2026', 'B3'))).toEqual([place('a:2025', 'B3')])
})
