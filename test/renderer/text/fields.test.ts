import { expect, test } from 'vitest'
import { fieldLabel, FIELD_LABELS, KIND_NAMES } from '../../../renderer/text/fields'
import { KINDS } from '../../../shared/records/kinds'

test.each(Object.values(KINDS))('every field of $kind has a label of its own', ({ kind, schema }) => {
  const fields = Object.keys(schema.shape)
  expect(Object.keys(FIELD_LABELS[kind]).toSorted()).toEqual(fields.toSorted())
  const labels = fields.map((field) => fieldLabel(kind, field))
  expect(new Set(labels).size).toBe(labels.length)
})

test('every kind has a name', () => {
  expect(Object.keys(KIND_NAMES)).toEqual(Object.keys(KINDS))
})
