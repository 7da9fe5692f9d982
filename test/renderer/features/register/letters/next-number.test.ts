import { expect, test } from 'vitest'
import {
  isNumberTaken,
  proposedNumber,
  proposedSignature,
} from '../../../../../renderer/features/register/letters/next-number'
import { day } from '../../../../support/association-facts'
import { view } from '../../../../support/register-views'

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
