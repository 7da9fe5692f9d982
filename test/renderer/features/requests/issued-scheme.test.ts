import { beforeEach, expect, test } from 'vitest'
import {
  adoption,
  asOwn,
  inForceBeside,
  ownRecordId,
} from '../../../../renderer/features/requests/issued-scheme'
import { issueOf, issueRefusal } from '../../../../renderer/features/requests/request-series'
import { viewOf } from '../../../../renderer/store/record-view'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Json } from '../../../../shared/base/json'
import { isDeleted } from '../../../../shared/merge/life'
import { schemeRecordIdOf, type SchemeRecord } from '../../../../shared/records/scheme'
import { defaultScheme } from '../../../../shared/scoring/default-scheme'
import { nextVersionOf, ownDraft } from '../../../../shared/scoring/publish-scheme'
import { schemeSchema, type Scheme } from '../../../../shared/scoring/scheme'
import { partner, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

/* 市科协 issues its scheme; each district may take it over as its own (《实施细则》第四十三条). */
const ON = '2026-01-20' as IsoDate
const ISSUED: Scheme = {
  ...ownDraft('enterprise', 'own-0123456789abcdef0123', '全市企业科协年度评估方案'),
  documentNumber: '渝科协发〔2026〕3号',
}

let city: Partner
let yuzhong: Partner
let nanan: Partner

const schemesAt = ({ store }: Partner): readonly SchemeRecord[] =>
  store
    .all()
    .flatMap((state) =>
      state.kind === 'scheme' && !isDeleted(state) ? [viewOf<'scheme'>(state, 0).value] : [],
    )

const issue = async (scheme: Scheme): Promise<void> => {
  const set = { kind: 'scheme', title: scheme.name, scheme: scheme as unknown as Json }
  const seriesId = `s${scheme.version}`
  must(await city.store.write(issueOf(set, { seriesId, offices: [YUZHONG, NANAN], on: ON, number: 1 })))
}

beforeEach(async () => {
  const folder = temporaryFolder()
  city = await partner(CITY, folder)
  yuzhong = await partner(YUZHONG, folder)
  nanan = await partner(NANAN, folder)
  await enrolAll(city.main, yuzhong.main, nanan.main)
  await issue(ISSUED)
})

test('it reaches the districts word for word, and is nobody’s scheme until a person takes it over', async () => {
  const { plan } = await yuzhong.take((await city.send(YUZHONG)).path)
  expect(plan.setAside).toEqual([])
  const request = yuzhong.store.all().find(({ kind }) => kind === 'city-request')
  expect(request && viewOf<'city-request'>(request, 0).value.scheme).toEqual(ISSUED)
  expect(inForceBeside(schemesAt(yuzhong), ISSUED, ON).id).toBe(defaultScheme('enterprise').id)
  must(await yuzhong.store.write([adoption(ISSUED, YUZHONG, ON)]))
  expect(inForceBeside(schemesAt(yuzhong), ISSUED, ON)).toEqual(asOwn(ISSUED, YUZHONG))
})

test('two districts take it over, and 市科协 has a record of each', async () => {
  for (const [office, district] of [
    [YUZHONG, yuzhong],
    [NANAN, nanan],
  ] as const) {
    await district.take((await city.send(office)).path)
    must(await district.store.write([adoption(ISSUED, office, ON)]))
    const { plan } = await city.take((await district.send(CITY)).path)
    expect(plan.setAside).toEqual([])
    expect(plan.conflicts).toEqual([])
  }
  expect(schemesAt(city)).toHaveLength(2)
})

test('undone and taken over again it stands; its next version follows it', async () => {
  await yuzhong.take((await city.send(YUZHONG)).path)
  must(await yuzhong.store.write([adoption(ISSUED, YUZHONG, ON)]))
  const id = ownRecordId(ISSUED, YUZHONG)
  must(await yuzhong.store.write([{ kind: 'scheme', id, set: {}, deleted: true }]))
  expect(schemesAt(yuzhong)).toEqual([])
  must(await yuzhong.store.write([adoption(ISSUED, YUZHONG, ON)]))
  const second = nextVersionOf(ISSUED, 2)
  must(await yuzhong.store.write([adoption(second, YUZHONG, ON)]))
  expect(schemesAt(yuzhong)).toHaveLength(2)
  expect(inForceBeside(schemesAt(yuzhong), ISSUED, ON).version).toBe(2)
})

test('any scheme keeps a sound id as an office’s own, and versions of a draft do not meet those of 市科协', () => {
  const longest = { ...ISSUED, id: `a${'b'.repeat(39)}` }
  expect(schemeSchema.safeParse(asOwn(longest, YUZHONG)).success).toBe(true)
  expect(ownRecordId(ISSUED, YUZHONG)).not.toBe(ownRecordId(ISSUED, NANAN))
  expect(ownRecordId(ISSUED, YUZHONG)).not.toBe(schemeRecordIdOf(ISSUED.id, ISSUED.version))
})

test('a scheme is not issued without one', () => {
  expect(issueRefusal({ kind: 'scheme' }, ON)).toEqual({ field: 'scheme', code: 'scheme-missing' })
  expect(issueRefusal({ kind: 'scheme', scheme: ISSUED }, ON)).toBeUndefined()
})
