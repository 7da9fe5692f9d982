import { expect, test } from 'vitest'
import { remembered } from '../../../shared/merge/known-above'
import { aboveOf } from '../../../shared/merge/lineage'
import { KINDS } from '../../../shared/records/kinds'
import type { KindDefinition } from '../../../shared/records/define-kind'

test('of every kind it is remembered what a record hangs on', () => {
  const hanging = Object.values<KindDefinition>(KINDS).filter(({ parent }) => parent !== undefined)
  for (const { kind, parent } of hanging) {
    const aboveKind = parent?.kindField === undefined ? (parent?.kind ?? '') : 'association'
    const above = aboveOf(remembered(kind, 'x1', aboveKind, 'a1'))
    expect([kind, above]).toEqual([kind, { kind: aboveKind, id: 'a1' }])
  }
  expect(hanging.length).toBeGreaterThan(10)
})
