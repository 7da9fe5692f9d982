import { expect, test } from 'vitest'
import { letterDraft, type LetterFacts } from '../../../renderer/text/letters'
import { valueText } from '../../../renderer/text/values'
import { day } from '../../support/association-facts'

const FACTS: LetterFacts = {
  association: '重庆于䶮材料企业科协',
  host: '重庆于䶮材料有限公司',
  office: '两江新区科协',
  scope: 'bound',
  appliedOn: day('2026-03-02'),
}

test('what a person typed as a reason ends with one full stop in every letter', () => {
  for (const kind of ['rectification', 'warning', 'revocation'] as const) {
    for (const reason of ['一年没有开会', '一年没有开会。', '一年没有开会；']) {
      expect(letterDraft(kind, { ...FACTS, reason }).body).toMatch(/一年没有开会。\n/)
    }
  }
  expect(letterDraft('correction', { ...FACTS, returnReason: '企业科协章程' }).body).toContain(
    '\n企业科协章程。\n',
  )
})

test('no letter says that the materials are complete while some are not noted as received', () => {
  for (const [kind, claim] of [
    ['approval', '申请材料符合要求'],
    ['filing', '材料齐全'],
  ] as const) {
    expect(letterDraft(kind, FACTS).body).toContain(claim)
    expect(letterDraft(kind, { ...FACTS, missing: ['企业科协章程'] }).body).not.toContain(claim)
  }
})

test('money reads in yuan with thousands apart', () => {
  expect(valueText('activity', 'cost', 1_234_567_00)).toBe('1,234,567.00')
  expect(valueText('funds', 'spending', 50)).toBe('0.50')
})
