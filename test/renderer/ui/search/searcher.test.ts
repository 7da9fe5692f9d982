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

test('a whole list is narrowed as its rows are one by one, and follows what changed in it', () => {
  const searcher = new Searcher(spokenInPlace())
  const rows = [
    row,
    { key: 'b1@1', names: ['两江康复中心科协', ''], codes: ['12'] },
    { key: 'c1@1', names: [], codes: [] },
  ]
  const itself = (each: (typeof rows)[number]) => each
  for (const typed of ['康', 'kang', '康 两江', 'KM', '8630', '没有', '']) {
    const each = rows.filter((one) => searcher.matches(one, typed))
    expect(searcher.among(rows, itself, typed), typed).toEqual(each)
  }
  const changed = [{ key: 'a1@2', names: ['新名'], codes: [] }, ...rows.slice(1)]
  expect(searcher.among(changed, itself, 'xinming')).toEqual([changed[0]])
  expect(searcher.among(changed, itself, '检测')).toEqual([])
})

test('pinyin that is not written down yet is found as soon as it is', () => {
  const known = new Map<string, string>()
  const searcher = new Searcher({ formsOf: (name) => known.get(name) })
  const rows = [{ key: 'a1@1', names: ['康美'], codes: [] }]
  expect(searcher.among(rows, (each) => each, '美')).toEqual(rows)
  expect(searcher.lacks).toBe(false)
  expect(searcher.among(rows, (each) => each, 'km')).toEqual([])
  // Nobody is told that there is nothing of the name before it is known how it is spoken.
  expect(searcher.lacks).toBe(true)
  known.set('康美', 'KANGMEI\nKM')
  expect(searcher.among(rows, (each) => each, 'km')).toEqual(rows)
  expect(searcher.lacks).toBe(false)
})
