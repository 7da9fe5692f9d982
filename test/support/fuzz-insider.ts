import { canonicalText, type Json, type JsonObject } from '../../shared/base/json'
import { decodeRecordLine, encodeRecordLine } from '../../shared/bundle/record-line'
import { CUSTODY_GROUP } from '../../shared/merge/custody'
import { isDeleted } from '../../shared/merge/life'
import { outgoing } from '../../shared/merge/outgoing'
import { planImport, type Waiting } from '../../shared/merge/plan'
import { writeVersion } from '../../shared/merge/write-version'
import { kindOf } from '../../shared/records/kinds'
import { officeOfReplica } from '../../shared/records/replica-id'
import { LIFE_GROUP, type GroupValue, type RecordState, type Sibling } from '../../shared/records/version'
import { numbers } from './exchange-model/simulate'
import { bent } from './fuzz-bundle'
import { CITY, NANAN, replicaOf, state, written, YUZHONG } from './record-states'

/*
 * Somebody with an enrolled PC of 渝中 signs well-formed records with whatever content: versions, vectors, clocks,
 * epochs, custody notes, deletions, groups and records of others. 市科协 takes in some bundles of them; then everybody
 * else goes on as if nothing had been.
 */

type Below = (max: number) => number

const NOW = Date.parse('2026-01-21T08:00:00.000Z')
const FAR = 2 ** 48
const COLLEAGUE = `${YUZHONG}.00000000000000c0`

const association = (office: string, name: string): Sibling =>
  written(office, 1, { name, level: office === CITY ? 'municipal' : 'district', localOffice: YUZHONG })
const handedOver = written(CITY, 2, { office: NANAN, former: [YUZHONG] })

/** What 市科协 holds before: an association of each office, one that went from 渝中 to 南岸, and what hangs on them. */
const WORLD: readonly RecordState[] = [
  state('association', 'a1', YUZHONG, { core: [association(YUZHONG, '甲')] }),
  state('association', 'c1', CITY, { core: [association(CITY, '市属')] }),
  state('association', 'n1', NANAN, {
    core: [written(NANAN, 1, { name: '乙', level: 'district', localOffice: NANAN })],
  }),
  state('association', 't1', NANAN, {
    core: [association(YUZHONG, '转出')],
    [CUSTODY_GROUP]: [{ ...handedOver, version: { ...handedOver.version, epoch: 1 } }],
  }),
  state('meeting', 'm1', YUZHONG, { core: [written(YUZHONG, 2, { associationId: 'a1', present: 6 })] }),
  state('meeting', 'm2', NANAN, { core: [written(NANAN, 2, { associationId: 'n1', present: 6 })] }),
  state('evaluation', 'a1:2025', YUZHONG, {
    core: [written(YUZHONG, 3, { associationId: 'a1', year: 2025 })],
    reception: [written(CITY, 3, { receivedOn: '2026-01-10' })],
  }),
]

const REPLICAS = [replicaOf(YUZHONG), COLLEAGUE, replicaOf(NANAN), replicaOf(CITY)]
const KINDS = [
  'association',
  'meeting',
  'evaluation',
  'answer',
  'transfer',
  'scheme',
  'city-request',
  'x-kind',
]
const IDS = ['a1', 'c1', 'n1', 't1', 'm1', 'm2', 'a1:2025', 'z1', 'z2']
const CLOCKS = ['1760000000001-00000', '0000000000000-00000', '9999999999999-99999']
const COUNTERS = [1, 2, 3, 9, FAR - 1, FAR]
const EPOCHS = [0, 0, 0, 1, 2, 1_000, 1_001, 1_000_000]
const SIZES = [0, 0, 0, 0, 0, 0, 1, 2, 2, 63, 126, 127, 128, 255]

const pick = <T>(below: Below, all: readonly T[]): T => all[below(all.length)] as T

function versionOf(below: Below, number: number, size: number): Sibling['version'] {
  const replica = below(3) === 0 ? `${YUZHONG}.${String(number).padStart(16, '0')}` : pick(below, REPLICAS)
  const counter = pick(below, COUNTERS)
  const seen: Record<string, number> = {}
  const base = below(1_000)
  for (let left = size; left > 0; left -= 1)
    seen[`${pick(below, [YUZHONG, NANAN, CITY])}.${String(base + left).padStart(16, '0')}`] = pick(
      below,
      COUNTERS,
    )
  for (const other of REPLICAS) if (below(3) === 0) seen[other] = pick(below, COUNTERS)
  return {
    dot: { replica, counter },
    seen: { ...seen, [replica]: counter },
    clock: pick(below, CLOCKS),
    operator: '甲',
    epoch: pick(below, EPOCHS),
  }
}

function valueOf(below: Below, group: string): GroupValue {
  const office = pick(below, [YUZHONG, NANAN, CITY])
  if (group === LIFE_GROUP) return { deleted: below(4) > 0, mergedInto: pick(below, IDS) }
  if (group === CUSTODY_GROUP) return { office, former: [pick(below, [YUZHONG, NANAN, CITY])], local: office }
  const value: Json = {
    associationId: pick(below, IDS),
    evaluationId: pick(below, IDS),
    name: '冒名',
    level: pick(below, ['district', 'municipal']),
    localOffice: office,
    year: 2025,
    step: 'final',
  }
  const changed = below(3) === 0 ? bent(value, below) : value
  const long = below(600) === 0 ? { remark: 'x'.repeat(700_000) } : {}
  return typeof changed === 'object' && changed !== null && !Array.isArray(changed)
    ? { ...(changed as JsonObject), ...long }
    : {}
}

function recordOf(below: Below): RecordState {
  const known = pick(below, WORLD)
  const kind = below(3) > 0 ? known.kind : pick(below, KINDS)
  const id = below(3) > 0 ? known.id : pick(below, IDS)
  const office = below(3) > 0 ? YUZHONG : pick(below, [NANAN, CITY])
  const names = [...Object.keys(kindOf(kind)?.groups ?? {}), LIFE_GROUP, CUSTODY_GROUP, 'unknown']
  const groups: Record<string, readonly Sibling[]> = {}
  for (let left = 1 + below(3); left > 0; left -= 1) {
    const group = below(2) === 0 ? 'core' : pick(below, names)
    const count = below(8) === 0 ? 1 + below(66) : 1 + below(2)
    // Many values with long vectors at once are refused where a bundle is read (limits on conflicts).
    const size = count > 4 ? below(3) : pick(below, SIZES)
    groups[group] = Array.from({ length: count }, (_, number) => ({
      version: versionOf(below, number, size),
      value: valueOf(below, group),
    }))
  }
  return { kind, id, office, groups }
}

const keyOf = ({ kind, id }: Pick<RecordState, 'kind' | 'id'>): string => `${kind}/${id}`

/** 市科协 during a run. */
class City {
  readonly #records = new Map(WORLD.map((record) => [keyOf(record), record]))
  waiting: readonly Waiting[] = []

  readonly lookup = (kind: string, id: string): RecordState | undefined =>
    this.#records.get(keyOf({ kind, id }))
  readonly all = (): readonly RecordState[] => [...this.#records.values()]

  /** A bundle whose lines are as the format asks; one that is not refuses all of it. */
  take(sender: string, records: readonly RecordState[]): boolean {
    const lines = records.map((record) => decodeRecordLine(encodeRecordLine(record)))
    const incoming = lines.flatMap((line) => (line.ok ? [line.value] : []))
    if (incoming.length < lines.length) return false
    const plan = planImport({
      sender,
      receiver: CITY,
      incoming,
      waiting: this.waiting,
      held: this.lookup,
      now: NOW,
    })
    for (const { after } of plan.changes) this.#records.set(keyOf(after), after)
    this.waiting = plan.waiting
    return true
  }
}

/** What of the world 渝中 may not touch, as text. */
const othersIn = (city: City): string =>
  canonicalText(
    WORLD.flatMap(({ kind, id }) => {
      const { groups = {}, office = '' } = city.lookup(kind, id) ?? {}
      const written = Object.entries(groups).flatMap(([name, siblings]) => {
        const own = siblings.filter(({ version }) => officeOfReplica(version.dot.replica) !== YUZHONG)
        return own.map(({ value }) => ({ name, value }))
      })
      return [{ key: `${kind}/${id}`, office, written }]
    }),
  )

/** A write of a record's core by somebody who has seen all that is held. */
function edited(record: RecordState, replica: string, counter: number, value: GroupValue): RecordState {
  const known = (record.groups['core'] ?? []).map(({ version }) => version)
  const stamp = { dot: { replica, counter }, clock: '1768900000000-00000', operator: '乙', epoch: 0 }
  return { ...record, groups: { core: [{ version: writeVersion(known, stamp), value }] } }
}

/** Plays the run of a number; what is not as it has to be, in words, and how many bundles were taken in. */
export function insiderRun(seed: number): { readonly faults: readonly string[]; readonly taken: number } {
  const below = numbers(seed)
  const city = new City()
  const before = othersIn(city)
  const faults: string[] = []
  const fault = (holds: boolean, what: string): void => void (holds || faults.push(what))
  let taken = 0
  for (let bundles = 1 + below(4); bundles > 0; bundles -= 1) {
    const records = Array.from({ length: 1 + below(5) }, () => recordOf(below))
    if (city.take(YUZHONG, records)) taken += 1
  }
  fault(othersIn(city) === before, 'what others wrote has changed')
  fault(!['n1', 'c1', 't1'].some((id) => isDeleted(city.lookup('association', id) ?? WORLD[0]!)), 'deleted')
  for (const record of [...city.all(), ...city.waiting.map((entry) => entry.state)]) {
    fault(decodeRecordLine(encodeRecordLine(record)).ok, `${keyOf(record)} fits into no bundle`)
    for (const receiver of [YUZHONG, NANAN]) {
      const out = outgoing(record, { sender: CITY, receiver }, city.lookup, true)
      fault(out === undefined || decodeRecordLine(encodeRecordLine(out)).ok, `${keyOf(record)} stops bundles`)
    }
  }
  honest(city, fault)
  return { faults, taken }
}

/** The others go on: 南岸, and an honest colleague on a PC of the attacker's own office under a fresh replica id. */
function honest(city: City, fault: (holds: boolean, what: string) => void): void {
  const replica = `${NANAN}.00000000000000d0`
  const theirs = city.lookup('association', 'n1')
  const ours = city.lookup('association', 'a1')
  if (theirs === undefined || ours === undefined) return fault(false, 'a record is gone')
  const news = { name: '丙', level: 'district', localOffice: NANAN }
  fault(city.take(NANAN, [edited(theirs, replica, 1, news)]), 'the bundle of 南岸 is refused')
  const after = city.lookup('association', 'n1')?.groups['core'] ?? []
  fault(after.length === 1 && after[0]?.value['name'] === '丙', 'the word of 南岸 does not arrive')
  const fresh = `${YUZHONG}.00000000000000d1`
  const right = { name: '丁', level: 'district', localOffice: YUZHONG }
  fault(city.take(YUZHONG, [edited(ours, fresh, 1, right)]), 'the bundle of the colleague is refused')
  const stands = city.lookup('association', 'a1')?.groups['core'] ?? []
  fault(stands.length === 1 && stands[0]?.value['name'] === '丁', 'the word of the colleague does not arrive')
}
