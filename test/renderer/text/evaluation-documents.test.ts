import { expect, test } from 'vitest'
import {
  DOCUMENTS_TEXT,
  feedbackLetter,
  noticeLetter,
  type FeedbackFacts,
} from '../../../renderer/text/evaluation-documents'
import { EVALUATION_FORM_TEXT, type PrintedPart } from '../../../renderer/text/evaluation-form'
import { day } from '../../support/association-facts'

const FACTS: FeedbackFacts = {
  scope: 'bound',
  association: '重庆康美检测技术有限公司企业科协',
  documentNumber: '两江新区科协函〔2026〕4号',
  signedBy: '两江新区科协',
  year: 2026,
  scheme: '两江新区企业科协评估办法',
  score: '90.1',
  grade: '优秀',
  sections: ['组织建设22.5分（满分25分）'],
  lost: [],
  opinion: undefined,
  bonus: undefined,
  reopened: 0,
  day: day('2026-12-20'),
}

test('where 《实施细则》 is a reference only, the letter says 参照', () => {
  expect(feedbackLetter(FACTS).body).toMatch(/^依据《/)
  expect(feedbackLetter({ ...FACTS, scope: 'outside' }).body).toMatch(/^参照《/)
})

test('the letter after a reopening says so, and that the earlier one no longer holds; else it says nothing of it', () => {
  expect(feedbackLetter(FACTS).body).not.toContain('重新打开')
  expect(feedbackLetter({ ...FACTS, reopened: 2 }).body).toContain(
    '本次评估曾重新打开2次，以上为重新评定的结果；此前发出的反馈函不再有效。',
  )
})

test('a public notice names whose evaluation was opened again; else it says nothing of it', () => {
  const notice = (reopened: readonly string[]) =>
    noticeLetter({
      ...FACTS,
      grades: [{ name: '优秀', associations: ['甲科协', '乙科协', '丙科协'] }],
      reopened,
      from: day('2026-12-20'),
      to: day('2026-12-27'),
    }).body
  expect(notice([])).not.toContain('重新打开')
  expect(notice(['甲科协', '丙科协'])).toContain(
    '其中甲科协、丙科协的评估曾重新打开，此处公示的是重新评定的等次。',
  )
})

test('the letter keeps the habits of official papers: its number, no space beside a figure', () => {
  const letter = feedbackLetter({ ...FACTS, bonus: '3', lost: ['按期换届，得2分（满分5分）'] })
  expect(letter.documentNumber).toBe(FACTS.documentNumber)
  expect(`${letter.title}${letter.body}`).not.toContain(' ')
})

test('every page of a reopened form is marked in its footer', () => {
  expect(EVALUATION_FORM_TEXT.footer(2026, '康美企业科协', true)).toBe(
    '2026 年度评估 · 康美企业科协 · 曾重新打开',
  )
  expect(EVALUATION_FORM_TEXT.footer(2026, '康美企业科协', false)).toBe('2026 年度评估 · 康美企业科协')
})

test('names of files and footers of the longest association stay within what the main process takes', () => {
  const name = '于'.repeat(200)
  const parts: readonly PrintedPart[] = ['form', 'with-photos', 'photos', 'blank']
  const texts = [
    EVALUATION_FORM_TEXT.footer(2026, name, true),
    DOCUMENTS_TEXT.letterFile(2026, name),
    ...parts.map((part) => EVALUATION_FORM_TEXT.fileName(2026, name, part)),
  ]
  expect(texts.filter((text) => text.length > 120)).toEqual([])
})
