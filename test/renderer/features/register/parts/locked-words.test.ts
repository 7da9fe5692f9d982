import { expect, test } from 'vitest'
import { lockedWords } from '../../../../../renderer/features/register/parts/locked-words'
import { CITY, YUZHONG } from '../../../../support/record-states'

const above = { id: 'a1', office: YUZHONG, level: 'district', localOffice: YUZHONG } as const

test('what is locked says whose it is, on each desk', () => {
  // 市科协 read that 市科协 writes it.
  expect(lockedWords(above, CITY)).toContain('渝中区科协登记')
  expect(lockedWords({ ...above, transferred: true }, CITY)).toContain('渝中区科协登记')
  expect(lockedWords({ ...above, office: CITY, level: 'municipal' }, YUZHONG)).toContain('市科协登记')
  expect(lockedWords({ ...above, transferred: true }, YUZHONG)).toContain('已转出')
})
