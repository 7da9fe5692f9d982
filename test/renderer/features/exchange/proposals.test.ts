import { beforeEach, expect, test } from 'vitest'
import {
  declinedProposal,
  decisionChanges,
} from '../../../../renderer/features/register/page/decide-proposal'
import { associationView, type AssociationView } from '../../../../renderer/store/association-view'
import { countPending, standingWith } from '../../../../renderer/store/exchange-standing'
import type { RecordView } from '../../../../renderer/store/store-face'
import { viewOf } from '../../../../renderer/store/record-view'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Kind } from '../../../../shared/records/kinds'
import { partner, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

/*
 * 《实施细则》第三条: a municipal-level association is 市科协's. A district proposes, 市科协 accepts or declines, and the
 * next bundle tells the district.
 */

let city: Partner
let district: Partner

const viewsAt = <K extends Kind>(at: Partner, kind: K): readonly RecordView<K>[] =>
  at.store.all().flatMap((state, arrival) => (state.kind === kind ? [viewOf<K>(state, arrival)] : []))

const shownAt = (at: Partner): AssociationView => {
  const [record] = viewsAt(at, 'association')
  if (record === undefined) throw new Error('no association')
  return associationView(record, viewsAt(at, 'proposal'))
}

async function decide(decision: 'accepted' | 'declined', reason = ''): Promise<void> {
  const { record, proposal } = shownAt(city)
  if (proposal === undefined) throw new Error('nothing proposed')
  const today = '2026-01-21' as IsoDate
  must(await city.store.write(decisionChanges(record, proposal, { decision, reason, today })))
  await district.take((await city.send(YUZHONG)).path)
}

beforeEach(async () => {
  const folder = temporaryFolder()
  city = await partner(CITY, folder)
  district = await partner(YUZHONG, folder)
  await enrolAll(city.main, district.main)
  const fields = { name: '市级公司科协', level: 'municipal', localOffice: YUZHONG, sciTechWorkers: 470 }
  must(
    await district.store.write([
      { kind: 'association', id: 'c1', office: CITY, set: { platformState: 'registered' } },
      {
        kind: 'proposal',
        id: 'p1',
        office: YUZHONG,
        set: { associationId: 'c1', fields, proposedOn: '2026-01-10' },
      },
    ]),
  )
  const applied = await city.take((await district.send(CITY)).path)
  await district.take((await city.send(YUZHONG, applied)).path)
})

test('accepted: the association stands at both, as 市科协’s, and the district keeps its service', async () => {
  expect(shownAt(city)).toMatchObject({ proposed: true, value: { name: '市级公司科协' } })
  await decide('accepted')
  for (const desk of [city, district]) {
    expect(shownAt(desk)).toMatchObject({
      proposed: false,
      record: { office: CITY },
      value: { name: '市级公司科协', sciTechWorkers: 470, platformState: 'registered' },
    })
  }
  expect(viewsAt(district, 'proposal')[0]?.value).toMatchObject({
    decision: 'accepted',
    decidedOn: '2026-01-21',
  })
})

test('declined: the district reads the reason, keeps the name in its list, and may propose anew', async () => {
  await decide('declined', '不属市级登记范围')
  expect(shownAt(district)).toMatchObject({
    proposed: false,
    declined: true,
    value: { name: '市级公司科协' },
  })
  expect(shownAt(district).record.value.name).toBeUndefined()
  const answered = declinedProposal(viewsAt(district, 'proposal'))
  expect(answered?.value).toMatchObject({ decidedOn: '2026-01-21', reason: '不属市级登记范围' })

  const fields = { name: '市级公司科协', documentNumber: '渝科协〔2025〕3号' }
  const again = { associationId: 'c1', fields, proposedOn: '2026-01-22' }
  must(await district.store.write([{ kind: 'proposal', id: 'p2', office: YUZHONG, set: again }]))
  expect(declinedProposal(viewsAt(district, 'proposal'))).toBeUndefined()
  expect(shownAt(district)).toMatchObject({ proposed: true, proposal: { id: 'p2' } })
})

test('what 市科协 wrote does not count as waiting to be reported', async () => {
  await decide('accepted')
  const standing = await standingWith(district.store, CITY)
  expect(await countPending(district.store, YUZHONG, standing)).toEqual({ unsent: 0, unconfirmed: 0 })
})
