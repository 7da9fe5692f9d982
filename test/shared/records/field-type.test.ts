import { expect, test } from 'vitest'
import type { z } from 'zod'
import { association } from '../../../shared/records/association'
import { fieldTypeOf } from '../../../shared/records/field-type'
import { KINDS } from '../../../shared/records/kinds'

test('a field of a kind says what it holds, with the list of its codes', () => {
  const { shape } = association.schema
  expect(fieldTypeOf(shape.name)).toEqual({ type: 'line', max: 200 })
  expect(fieldTypeOf(shape.approvedOn)).toEqual({ type: 'day' })
  expect(fieldTypeOf(shape.hasParty)).toEqual({ type: 'yes-no' })
  expect(fieldTypeOf(shape.kind)).toMatchObject({
    type: 'one-of',
    list: expect.arrayContaining([expect.objectContaining({ code: 'park', name: '园区科协' })]) as unknown,
  })
})

test('only structures have no type of their own', () => {
  const structures = Object.values(KINDS).flatMap(({ kind, schema }) =>
    Object.entries<z.core.$ZodType>(schema.shape).flatMap(([field, type]) =>
      fieldTypeOf(type).type === 'structure' ? [`${kind}.${field}`] : [],
    ),
  )
  expect(structures.toSorted()).toEqual([
    'answer.evidence',
    'answer.photos',
    'assignment.assessors',
    'association.groupMemberOf',
    'city-request.scheme',
    'dossier.materials',
    'dossier.returns',
    'evaluation-version.content',
    'evaluation.assessors',
    'evaluation.bonus',
    'evaluation.objections',
    'evaluation.reopenReasons',
    'evaluation.scheme',
    'evaluation.signatures',
    'evaluation.vetoes',
    'member.dues',
    'proposal.fields',
    'scheme.draft',
    'scheme.scheme',
    'visit.promises',
  ])
})
