import { beforeEach, expect, test } from 'vitest'
import {
  nextStepOf,
  toTell,
  type NextStep,
  type StandingOf,
} from '../../../../renderer/ui/transfers/next-step'
import { acceptOf, transferRows, type TransferRow } from '../../../../renderer/ui/transfers/transfer-rows'
import { handOver } from '../../../../renderer/store/hand-over'
import { standingsWith } from '../../../../renderer/store/exchange-standing'
import { viewOf } from '../../../../renderer/store/record-view'
import { partner, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, NANAN, YUZHONG } from '../../../support/record-states'
import { temporaryFolder } from '../../../support/temporary-folder'

const TODAY = '2026-01-20'

let city: Partner
let from: Partner
let to: Partner

beforeEach(async () => {
  const folder = temporaryFolder()
  city = await partner(CITY, folder)
  from = await partner(YUZHONG, folder)
  to = await partner(NANAN, folder)
  await enrolAll(city.main, from.main)
  await enrolAll(city.main, to.main)
})

const rowsAt = (at: Partner): readonly TransferRow[] => {
  const views = (kind: string) =>
    at.store
      .all()
      .filter((state) => state.kind === kind)
      .map((state) => viewOf<never>(state, 0, at.main.office))
  return transferRows(views('association'), views('transfer'))
}

/** As a screen gets it: only of offices with which anything was exchanged. */
async function standingsAt(at: Partner): Promise<StandingOf> {
  const all = await standingsWith(at.store, [CITY, YUZHONG, NANAN])
  return (office) =>
    all.find((each) => each.office === office && (each.sentAt !== undefined || each.receivedAt !== undefined))
}

async function stepsAt(at: Partner): Promise<readonly NextStep[]> {
  const standingOf = await standingsAt(at)
  return rowsAt(at).map((row) => nextStepOf(row, at.main.office, standingOf, TODAY))
}

const tellAt = async (at: Partner) =>
  toTell(rowsAt(at), await standingsAt(at), TODAY).map(({ office, reached }) => [office, reached])

const carry = async (sender: Partner, receiver: Partner): Promise<void> =>
  void (await receiver.take((await sender.send(receiver.main.office)).path))

const association = {
  kind: 'association' as const,
  id: 'a1',
  office: YUZHONG,
  set: { name: '甲公司科协', level: 'district', localOffice: YUZHONG, status: 'active' },
}
const offer = {
  kind: 'transfer' as const,
  id: 't1',
  office: YUZHONG,
  set: { associationId: 'a1', toOffice: NANAN, newAddress: '南岸区', offeredOn: '2026-01-10' },
}

test('what a desk wrote of a 转隶 has to be sent, and then somebody else is waited for', async () => {
  must(await from.store.write([association]))
  await carry(from, city)
  await carry(city, from)
  await carry(city, to)
  must(await from.store.write([offer]))
  expect(await stepsAt(from)).toEqual(['report'])
  await carry(from, city)
  expect(await stepsAt(from)).toEqual(['await-city'])
  expect(await stepsAt(city)).toEqual(['hand-over'])

  // Bundles went to both before: they do not hold it.
  must(await handOver(city.store, 'a1', NANAN, { reason: '转隶' }))
  expect(await stepsAt(city)).toEqual(['tell'])
  expect(await tellAt(city)).toEqual([
    [NANAN, 'unsent'],
    [YUZHONG, 'unsent'],
  ])
  await carry(city, to)
  expect(await tellAt(city)).toEqual([
    [YUZHONG, 'unsent'],
    [NANAN, 'unconfirmed'],
  ])
  expect(await stepsAt(to)).toEqual(['take-up'])
  must(await to.store.write(acceptOf(rowsAt(to)[0] as TransferRow)))
  expect(await stepsAt(to)).toEqual(['report'])
  await carry(to, city)
  expect(await stepsAt(to)).toEqual(['done'])

  // The former office still writes in its copy: it has to hear of it though the association is taken up.
  expect(await stepsAt(city)).toEqual(['tell'])
  expect(await tellAt(city)).toEqual([[YUZHONG, 'unsent']])
  await carry(city, from)
  expect(await stepsAt(from)).toEqual(['left'])
  expect(await stepsAt(city)).toEqual(['done'])
  expect(await tellAt(city)).toEqual([])
})

test('the bundles are out and nothing comes back: the new office is waited for, and named until it confirms', async () => {
  must(await from.store.write([association, offer]))
  await carry(from, city)
  must(await handOver(city.store, 'a1', NANAN, { reason: '转隶' }))
  await city.send(NANAN)
  await carry(city, from)
  expect(await stepsAt(city)).toEqual(['await-new'])
  expect((await tellAt(city)).map(([office]) => office)).toEqual([NANAN, YUZHONG])
  await carry(from, city)
  expect(await tellAt(city)).toEqual([[NANAN, 'unconfirmed']])
})
