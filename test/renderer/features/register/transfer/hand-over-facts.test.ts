import { expect, test } from 'vitest'
import { handOverFacts } from '../../../../../renderer/features/register/transfer/hand-over-facts'
import { viewOf } from '../../../../../renderer/store/record-view'
import { HAND_OVER_TEXT as TEXT } from '../../../../../renderer/text/hand-over'
import { CUSTODY_GROUP } from '../../../../../shared/merge/custody'
import type { GroupValue, Sibling } from '../../../../../shared/records/version'
import { CITY, NANAN, state, written, YUZHONG } from '../../../../support/record-states'

const NOON = `${Date.parse('2026-11-20T04:00:00.000Z')}-00000`

const under = (epoch: number, sibling: Sibling): Sibling => ({
  ...sibling,
  version: { ...sibling.version, epoch, clock: NOON },
})
const associationOf = (custody?: GroupValue) =>
  viewOf<'association'>(
    state('association', 'a1', custody === undefined ? YUZHONG : NANAN, {
      core: [written(YUZHONG, 1, { name: '翠云科协', localOffice: YUZHONG })],
      ...(custody === undefined ? {} : { [CUSTODY_GROUP]: [under(1, written(CITY, 1, custody))] }),
    }),
    1,
  )
const offer = (more: GroupValue = {}) =>
  viewOf<'transfer'>(
    state('transfer', 't1', YUZHONG, {
      core: [written(YUZHONG, 2, { associationId: 'a1', toOffice: NANAN, offeredOn: '2026-11-18', ...more })],
    }),
    2,
  )
const saidOf = (...question: Parameters<typeof handOverFacts>) => {
  const { from, to, facts } = handOverFacts(...question)
  return [from, to, new Map(facts).get(TEXT.handedOverOn)]
}

const HANDED_OVER = { office: NANAN, former: [YUZHONG] }

test('before 市科协 has handed it over the list has no day of it', () => {
  expect(saidOf(associationOf(), [offer()])).toEqual(['渝中区科协', '南岸区科协', undefined])
})

test('afterwards it bears the day on which 市科协 handed it over, or the one that an office filled in', () => {
  const day = ['渝中区科协', '南岸区科协', '2026-11-20']
  expect(saidOf(associationOf(HANDED_OVER), [offer()])).toEqual(day)
  // A whole office was moved: nobody offered it.
  expect(saidOf(associationOf(HANDED_OVER), [])).toEqual(day)
  expect(saidOf(associationOf(HANDED_OVER), [offer({ handedOverOn: '2026-11-19' })])[2]).toBe('2026-11-19')
})
