import { expect, test } from 'vitest'
import {
  codeListBeside,
  codeListOf,
  settingsOf,
} from '../../../../renderer/features/requests/issued-code-list'
import { issueOf, issueRefusal } from '../../../../renderer/features/requests/request-series'
import { viewOf } from '../../../../renderer/store/record-view'
import type { IsoDate } from '../../../../shared/base/iso-date'
import { partner, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

/* 市科协 issues its list of “新星” clusters; a district takes it over into its settings. */
const ON = '2026-01-20' as IsoDate
const LIST = { novaYear: 2025, novaNames: '低空经济\n卫星互联网' }

const listOf = ({ store }: Partner, kind: 'city-request' | 'office-settings') => {
  const state = store.all().find((one) => one.kind === kind && one.office === YUZHONG)
  return state === undefined ? undefined : codeListOf(viewOf<typeof kind>(state, 0).value)
}

test('it reaches the district word for word, is taken over, undone, and seen at 市科协 again', async () => {
  const folder = temporaryFolder()
  const city = await partner(CITY, folder)
  const yuzhong = await partner(YUZHONG, folder)
  await enrolAll(city.main, yuzhong.main)
  const set = { kind: 'code-list', title: '“新星”产业集群名录', ...LIST }
  must(await city.store.write(issueOf(set, { seriesId: 's1', offices: [YUZHONG], on: ON, number: 1 })))
  const { plan } = await yuzhong.take((await city.send(YUZHONG)).path)
  expect(plan.setAside).toEqual([])
  const issued = listOf(yuzhong, 'city-request')
  expect(issued).toEqual(LIST)
  expect(listOf(yuzhong, 'office-settings')).toBeUndefined()
  for (const list of [issued, undefined, issued]) {
    const change = {
      kind: 'office-settings',
      id: YUZHONG,
      office: YUZHONG,
      set: settingsOf(list ?? {}),
    } as const
    must(await yuzhong.store.write([change]))
    expect(listOf(yuzhong, 'office-settings')).toEqual(list)
  }
  await city.take((await yuzhong.send(CITY)).path)
  expect(listOf(city, 'office-settings')).toEqual(LIST)
})

test('the district sees what is new, what it would lose, and whether it has the list already', () => {
  expect(codeListBeside(LIST, undefined)).toEqual({
    fresh: ['低空经济', '卫星互联网'],
    missing: [],
    isOwn: false,
  })
  expect(codeListBeside(LIST, { novaYear: 2024, novaNames: '元宇宙\n低空经济产业集群' })).toEqual({
    fresh: ['卫星互联网'],
    missing: ['元宇宙'],
    isOwn: false,
  })
  const own = { novaYear: 2025, novaNames: '卫星互联网\n低空经济' }
  expect(codeListBeside(LIST, own).isOwn).toBe(true)
  expect(codeListBeside(LIST, { ...own, novaYear: 2024 }).isOwn).toBe(false)
})

test('a list without names or without its year is none, and is not issued', () => {
  expect(codeListOf({ novaNames: '低空经济' })).toBeUndefined()
  expect(codeListOf({ novaYear: 2025 })).toBeUndefined()
  expect(issueRefusal({ kind: 'code-list' }, ON)).toEqual({ field: 'kind', code: 'code-list-missing' })
  expect(issueRefusal({ kind: 'code-list', ...LIST }, ON)).toBeUndefined()
  expect(issueRefusal({ kind: 'announcement' }, ON)).toBeUndefined()
})
