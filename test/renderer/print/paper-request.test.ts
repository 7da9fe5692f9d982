import { expect, test } from 'vitest'
import { paperRequest, pdfRequest } from '../../../renderer/print/paper-request'
import { fileMethods } from '../../../shared/ipc/files'

const LONG = '重庆市'.repeat(66)

test('a PDF is named as one, whoever asks for it', () => {
  expect(pdfRequest('提醒函 康美', '', false).name).toBe('提醒函 康美.pdf')
  expect(pdfRequest('走访记录.pdf', '', false).name).toBe('走访记录.pdf')
})

test('the longest name of an association can be printed and saved', () => {
  const file = pdfRequest(`${LONG}会员名册`, `${LONG}会员名册`, false)
  expect(file.name).toMatch(/…\.pdf$/)
  expect(fileMethods['print.pdf'].args.safeParse([file]).success).toBe(true)
  expect(fileMethods['print.paper'].args.safeParse([paperRequest(LONG, true)]).success).toBe(true)
})
