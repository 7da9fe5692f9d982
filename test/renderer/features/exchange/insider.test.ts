import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Manifest } from '../../../../shared/bundle/manifest'
import { MAX_LINE_LENGTH } from '../../../../shared/bundle/limits'
import type { RecordState, Sibling } from '../../../../shared/records/version'
import { attackedCity, type AttackedCity } from '../../../support/attacked-city'
import { recordsFrame } from '../../../support/bundles'
import { laptopOf, type Partner } from '../../../support/exchange-partners'
import { enrolAll, must } from '../../../support/offices'
import { CITY, state, written, YUZHONG } from '../../../support/record-states'

/*
 * Somebody with an enrolled PC signs what is well formed and each time within every limit, again and again, so that it
 * adds up to what no bundle may hold: nobody else's exchange may stop for it, now or later.
 */

let attacked: AttackedCity
let city: Partner
let sequence: number

beforeEach(async () => {
  attacked = await attackedCity()
  city = attacked.city
  sequence = 0
})

const core = { name: '甲公司科协', level: 'district', localOffice: YUZHONG }
const association = (id: string, more: Sibling['value'] = {}, by = 1): RecordState =>
  state('association', id, YUZHONG, { core: [written(YUZHONG, by, { ...core, ...more })] })
/** Letters that do not shrink much. */
const noise = (length: number): string =>
  randomBytes(length / 2)
    .toString('hex')
    .padEnd(length, 'x')
const hex = (number: number): string => number.toString(16).padStart(16, '0')

async function sent(records: readonly RecordState[], manifest: Partial<Manifest> = {}): Promise<string> {
  sequence += 1
  return attacked.forged(
    {
      frames: records.length === 0 ? [] : [recordsFrame(records)],
      manifest: {
        id: String(sequence).padStart(32, '0'),
        sequence,
        stream: { base: 0, upTo: sequence },
        ...manifest,
      },
    },
    `${sequence}.kxb`,
  )
}

test('two hundred and sixty databases that one PC claims to have had: its office is still written to (threats 6, 14)', async () => {
  for (let number = 0; number < 260; number += 1) {
    const from = { office: YUZHONG, pc: attacked.pc, replica: `${YUZHONG}.${hex(number + 16)}` }
    await city.take(await sent([], { from }))
  }
  expect((await city.send(YUZHONG)).written.saved).toBe(true)
})

test('every bucket of kinds that nobody knows wanted for ever: its office is still written to (threat 14)', async () => {
  const all = Array.from({ length: 256 }, (_, bucket) => bucket)
  for (const turn of [0, 1, 2]) {
    const wants = Array.from({ length: 128 }, (_, n) => ({ kind: `x${turn}-${n}`, buckets: all }))
    const from = { office: YUZHONG, pc: attacked.pc, replica: `${YUZHONG}.${hex(turn + 16)}` }
    await city.take(await sent([], { from, wants, held: wants, full: wants }))
  }
  expect((await city.send(YUZHONG)).written.saved).toBe(true)
})

test('records of two hundred kinds that nobody knows: the PCs of the receiver go on exchanging (threat 14)', async () => {
  const laptop = await laptopOf(CITY, attacked.folder)
  await enrolAll(city.main, laptop.main)
  await city.take(
    await sent(
      Array.from({ length: 200 }, (_, n) =>
        state(`x${n}`, 'a', YUZHONG, { core: [written(YUZHONG, 1, {})] }),
      ),
    ),
  )
  await laptop.take((await city.pack(true)).path)
  expect(laptop.store.all()).toHaveLength(city.store.all().length)
})

test('one record that grows by a megabyte with every bundle still fits into a line (threat 14)', async () => {
  for (let number = 0; number < 5; number += 1) {
    const replica = `${YUZHONG}.${hex(number + 16)}`
    const { version } = written(YUZHONG, 1, core)
    const sibling = {
      version: { ...version, dot: { replica, counter: 1 }, seen: { [replica]: 1 } },
      value: { ...core, unknown: noise(900_000) },
    }
    const { entry } = await city.take(await sent([state('association', 'a1', YUZHONG, { core: [sibling] })]))
    expect(entry.receipt?.setAside.total).toBe(number < 2 ? 0 : 1)
  }
  const grown = city.store.all().find(({ id }) => id === 'a1')
  expect(grown?.groups['core']).toHaveLength(2)
  expect(JSON.stringify(grown).length).toBeLessThan(MAX_LINE_LENGTH)
})

test('records of megabytes, more than a frame holds: what goes out is cut into frames that a reader takes (threat 14)', async () => {
  const laptop = await laptopOf(CITY, attacked.folder)
  await enrolAll(city.main, laptop.main)
  const large = association('a0', { unknown: noise(1_900_000) })
  await city.take(await sent([large]))
  city.store.put(...Array.from({ length: 36 }, (_, n) => ({ ...large, id: `a${n + 1}` })))
  const opened = must(await laptop.open((await city.pack(true)).path))
  expect(opened.plan.changed).toBe(38)
})
