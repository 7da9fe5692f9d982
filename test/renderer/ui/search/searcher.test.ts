import { expect, test } from 'vitest'
import { Searcher } from '../../../../renderer/ui/search/searcher'
import { spokenInPlace } from '../../../support/spoken'

const row = {
  key: 'a1@1',
  names: ['重庆康美检测技术有限公司科协', '阿卜杜拉·艾力'],
  codes: ['11500101008630031F'],
}

test('names match without width, case, blanks and the kind of middle dot', () => {
  const searcher = new Searcher()
  for (const typed of ['康美', '检测 康美', '阿卜杜拉•艾力', '8630031f', '８６３００３１']) {
    expect(searcher.matches(row, typed), typed).toBe(true)
  }
  expect(searcher.matches(row, '康美 两江')).toBe(false)
})

test('pinyin and initials match', () => {
  expect(new Searcher().matches(row, 'kmjc')).toBe(false)
  const searcher = new Searcher(spokenInPlace())
  for (const typed of ['kmjc', 'KangMei', 'cqkm', 'chongqing']) {
    expect(searcher.matches(row, typed), typed).toBe(true)
  }
})

test('a row that changed is read anew', () => {
  const searcher = new Searcher()
  expect(searcher.matches(row, '新名')).toBe(false)
  expect(searcher.matches({ ...row, key: 'a1@2', names: ['新名'] }, '新名')).toBe(true)
})
