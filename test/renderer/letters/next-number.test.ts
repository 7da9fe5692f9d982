import { expect, test } from 'vitest'
import { isNumberTaken, proposedNumber, proposedSignature } from '../../../renderer/letters/next-number'
import { day } from '../../support/association-facts'
import { view } from '../../support/register-views'

const OFFICE = '两江新区科协'
const on = (date: string) => ({ day: day(date), office: OFFICE })
const letters = [
  view('letter', 'l1', 1, {
    letterKind: 'approval',
    documentNumber: '渝两江科协〔2026〕7号',
    signedBy: '甲',
  }),
  view('letter', 'l2', 2, { letterKind: 'correction', documentNumber: '渝两江科协函〔2026〕3号' }),
]

test('the next number follows the office’s own mark, one series for decisions and one for plain letters', () => {
  expect(proposedNumber(letters, 'warning', on('2026-05-01'))).toBe('渝两江科协〔2026〕8号')
  expect(proposedNumber(letters, 'filing', on('2026-05-01'))).toBe('渝两江科协函〔2026〕4号')
  expect(proposedNumber(letters, 'warning', on('2027-01-04'))).toBe('渝两江科协〔2027〕1号')
  expect(proposedNumber([], 'approval', on('2026-05-01'))).toBe('两江新区科协发〔2026〕1号')
})

test('a number is given once, whatever brackets it is typed in; its own letter keeps it', () => {
  expect(isNumberTaken(letters, '渝两江科协（2026）7号', undefined)).toBe(true)
  expect(isNumberTaken(letters, '渝两江科协〔2026〕7号', 'l1')).toBe(false)
  expect(isNumberTaken(letters, '渝两江科协〔2026〕8号', undefined)).toBe(false)
})

test('the signature is that of the last letter', () => {
  expect(proposedSignature(letters, OFFICE)).toBe('甲')
  expect(proposedSignature([], OFFICE)).toBe(OFFICE)
})

test('letters about an evaluation are numbered among the plain letters', () => {
  expect(proposedNumber(letters, 'feedback', on('2026-12-20'))).toBe('渝两江科协函〔2026〕4号')
  expect(proposedNumber(letters, 'notice', on('2026-12-20'))).toBe('渝两江科协函〔2026〕4号')
})

test('a notice that stands with several associations is one paper with one number', () => {
  const notice = {
    letterKind: 'notice',
    title: '2026 年度等次公示',
    documentNumber: '两江科协函〔2026〕9号',
  } as const
  const kept = [...letters, view('letter', 'n1', 3, notice), view('letter', 'n2', 4, notice)]
  expect(isNumberTaken(kept, notice.documentNumber, 'n1')).toBe(false)
  expect(isNumberTaken(kept, notice.documentNumber, undefined)).toBe(true)
  expect(isNumberTaken(kept, '渝两江科协〔2026〕7号', 'n1')).toBe(true)
})
