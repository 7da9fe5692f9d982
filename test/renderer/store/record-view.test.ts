import { expect, test } from 'vitest'
import { viewOf } from '../../../renderer/store/record-view'
import { nextService, CUSTODY_GROUP } from '../../../shared/merge/custody'
import { association } from '../../../shared/records/association'
import { CITY, NANAN, state, written, YUZHONG } from '../../support/record-states'

const core = written(CITY, 1, { name: '市级公司科协', level: 'municipal', localOffice: NANAN })

test('a form can take what it is shown: neither the note of custody nor a newer program’s group is among it', () => {
  const plain = state('association', 'm1', CITY, { core: [core] })
  const note = nextService(plain, NANAN)
  if (note === undefined) throw new Error('no note of who serves it')
  const noted = state('association', 'm1', CITY, {
    core: [core],
    [CUSTODY_GROUP]: [written(CITY, 2, note)],
    groupOfLater: [written(CITY, 3, { another: 1 })],
  })
  const { value } = viewOf<'association'>(noted, 1)
  expect(value).toEqual(core.value)
  expect(association.schema.safeParse(value).success).toBe(true)
})

test('a sealed group is named where it holds something', () => {
  const held = state('association', 'm1', CITY, {
    core: [core],
    contact: [written(CITY, 2, { sealed: 'AA' })],
  })
  expect(viewOf<'association'>(held, 1)).toMatchObject({ sealed: ['contact'], value: core.value })
})

test('an association of which nothing came but the note that it is another office’s stands in no list', () => {
  const noted = state('association', 'a1', YUZHONG, {
    [CUSTODY_GROUP]: [written(CITY, 1, { office: YUZHONG, former: [NANAN] })],
  })
  expect(viewOf(noted, 1, NANAN).deleted).toBe(true)
  // What is on its way to its own office, and what is held, is there.
  expect(viewOf(noted, 1, YUZHONG).deleted).toBe(false)
  const held = { ...noted, groups: { ...noted.groups, core: [core] } }
  expect(viewOf(held, 1, NANAN).deleted).toBe(false)
})
