import { LIFE_GROUP, type GroupValue } from '../../../shared/records/version'
import type { BucketList } from '../../../shared/merge/scope-index'
import { CITY } from '../record-states'
import { exportFor, importInto, PRODUCT, type Bundle, type Rules } from './carry'
import { rootOf } from '../../../shared/merge/lineage'
import { hasForgottenNote } from './forgotten-note'
import {
  copyOf,
  heldIn,
  newDesk,
  newLedger,
  serve,
  transfer,
  write,
  writeCore,
  type Desk,
  type Ledger,
} from './desk'

/** What happens to the city. Numbers are taken modulo what there is, so that any sequence makes sense. */
export type Step =
  | {
      readonly do: 'write'
      readonly at: number
      readonly what: number
      readonly on: number
      readonly value: number
    }
  | { readonly do: 'send'; readonly link: number; readonly back: boolean }
  /** A pack for one association, from one PC of an office to another one of it. */
  | { readonly do: 'choose'; readonly link: number; readonly back: boolean; readonly on: number }
  /** Which of the files on their way arrives; it may arrive again, or never. */
  | { readonly do: 'arrive'; readonly file: number; readonly again: boolean }
  | { readonly do: 'lose'; readonly file: number }
  | { readonly do: 'save'; readonly at: number }
  /** Loudly: under a new replica id, and somebody knows. In silence: nobody notices. */
  | { readonly do: 'restore'; readonly at: number; readonly silent: boolean }
  | { readonly do: 'clone'; readonly at: number }
  /** 市科协 says which district serves an association of its own. */
  | { readonly do: 'serve'; readonly on: number; readonly by: number }
  | { readonly do: 'transfer'; readonly on: number; readonly to: number }
  | { readonly do: 'clock'; readonly at: number; readonly days: number }

export interface City {
  readonly desks: Desk[]
  /** Who exchanges with whom, by place in `desks`. */
  readonly links: (readonly [number, number])[]
  readonly ledger: Ledger
  readonly rules: Rules
  readonly saved: Map<number, Desk>
  /** The office that starts association `a0`, `a1`, …, one each. */
  readonly founders: readonly string[]
  files: Bundle[]
  now: number
}

const DISTRICTS = ['500103', '500108', '500106', '500107', '500112']
const START = Date.parse('2026-01-01T08:00:00.000Z')
const DAY = 86_400_000

/** 市科协, `districts` districts, and a laptop in the first `laptops` of them. */
export function newCity(
  districts: number,
  laptops: number,
  rules: Rules = PRODUCT,
  offices = DISTRICTS,
): City {
  const desks = [newDesk('city', CITY, 1)]
  const links: [number, number][] = []
  for (const [index, office] of offices.slice(0, districts).entries()) {
    desks.push(newDesk(office, office, 2 + index))
    links.push([0, desks.length - 1])
  }
  for (const [index, office] of offices.slice(0, Math.min(laptops, districts)).entries()) {
    desks.push(newDesk(`${office}-laptop`, office, 100 + index))
    links.push([1 + index, desks.length - 1])
  }
  const founders =
    offices === DISTRICTS ? [DISTRICTS[0] ?? CITY, DISTRICTS[1] ?? CITY, CITY] : [...offices, CITY]
  return { desks, links, ledger: newLedger(), rules, saved: new Map(), founders, files: [], now: START }
}

export function take(city: City, step: Step): void {
  city.now += 3_600_000
  const { desks, links, ledger, files } = city
  const desk = (at: number): Desk => desks[at % desks.length] as Desk
  switch (step.do) {
    case 'write':
      writeAt(city, desk(step.at), step)
      return
    case 'send': {
      const [a, b] = links[step.link % links.length] as readonly [number, number]
      const [from, to] = step.back ? [b, a] : [a, b]
      files.push(exportFor(desk(from), desk(to), city.now))
      return
    }
    case 'choose': {
      const own = links.filter(([a, b]) => desk(a).office === desk(b).office)
      const [a, b] = own[step.link % own.length] ?? [0, 0]
      const [from, to] = step.back ? [b, a] : [a, b]
      const chosen = `a${step.on % city.founders.length}`
      // The screen offers what is there.
      if (from !== to && heldIn(desk(from))('association', chosen) !== undefined)
        files.push(exportFor(desk(from), desk(to), city.now, chosen))
      return
    }
    case 'arrive': {
      const file = files[step.file % files.length]
      if (file === undefined) return
      deliver(city, file)
      if (!step.again) city.files = files.filter((other) => other !== file)
      return
    }
    case 'lose':
      city.files = files.filter((_, index) => index !== step.file % files.length)
      return
    case 'save':
      city.saved.set(step.at % desks.length, copyOf(desk(step.at)))
      return
    case 'restore':
      restore(city, step.at % desks.length, step.silent)
      return
    case 'clone':
      clone(city, step.at % desks.length)
      return
    case 'transfer': {
      const offices = [...new Set(desks.map(({ office }) => office))]
      const to = offices[step.to % offices.length] ?? CITY
      transfer(desk(0), `a${step.on % city.founders.length}`, to, city.now, ledger)
      return
    }
    case 'serve': {
      const districts = [...new Set(desks.slice(1).map(({ office }) => office))]
      const by = districts[step.by % districts.length] ?? CITY
      serve(desk(0), `a${step.on % city.founders.length}`, by, city.now, ledger)
      return
    }
    case 'clock':
      desk(step.at).skew = step.days * DAY
  }
}

function deliver(city: City, file: Bundle): void {
  const to = city.desks.find(({ name }) => name === file.to.desk)
  if (to !== undefined) importInto(to, file, city.now, city.rules)
}

/** The things that are written: association, its service, a child, a result of 市科协, a roll, a deletion. */
function writeAt(
  { now, ledger, founders }: City,
  desk: Desk,
  { what, on, value }: { readonly what: number; readonly on: number; readonly value: number },
): void {
  const id = `a${on % founders.length}`
  const founder = founders[on % founders.length]
  const office = desk.index.lookup('association', id)?.office ?? desk.office
  // Ids are random, so 市科协 and the district that serves an association of its own never begin one record. (Of an
  // evaluation, whose id is not, the level of the association says who makes it.)
  const idBelow = (kind: string): string => {
    const [theirs, citys] = [`${id}:${kind}:${value % 2}`, `${id}:${kind}:${value % 2}:${CITY}`]
    const begins = desk.office === CITY && office === CITY
    return begins || (value % 4 > 1 && heldIn(desk)(kind, citys) !== undefined) ? citys : theirs
  }
  const child = (kind: string, group: string, fields: GroupValue) => ({
    kind,
    id: idBelow(kind),
    office: desk.office === CITY ? office : desk.office,
    group,
    value: fields,
  })
  const known = desk.index.lookup('association', id)
  const serves =
    known === undefined ? begunWith(founder, value) : rootOf(known, desk.index.lookup)?.localOffice
  const localOffice = serves === undefined || serves === CITY ? {} : { localOffice: serves }
  const day = `2026-01-${String(10 + (value % 10))}`
  const wishes = [
    { kind: 'association', id, office, group: 'core', value: { ...localOffice, name: `名${value}` } },
    { kind: 'association', id, office, group: 'service', value: { platformOn: day } },
    child('meeting', 'core', { associationId: id, place: `处${value}` }),
    child('evaluation', 'core', { associationId: id, year: 2020 + (value % 5) }),
    child('evaluation', 'reception', { receivedOn: day }),
    child('member', 'core', { associationId: id, name: `员${value}` }),
    { kind: 'association', id, office, group: LIFE_GROUP, value: { deleted: value % 2 === 0 } },
  ]
  const wish = wishes[what % wishes.length]
  if (wish === undefined) return
  // Nobody starts an association of another office, nor changes what is not there.
  if (heldIn(desk)(wish.kind, wish.id) === undefined) {
    if (wish.group !== 'core' || (wish.kind === 'association' && desk.office !== founder)) return
  }
  const held = heldIn(desk)(wish.kind, wish.id)
  if (held !== undefined && wish.kind === 'association' && wish.group === 'core')
    writeCore(desk, held, wish.value, now, ledger)
  else write(desk, wish, now, ledger)
}

/** A district names itself where it begins an association (or forgets to); 市科协 nobody until it says who serves it. */
const begunWith = (founder: string | undefined, value: number): string | undefined =>
  founder === CITY || value % 3 === 0 ? undefined : founder

function restore({ desks, saved, ledger }: City, at: number, silent: boolean): void {
  const [old, now] = [saved.get(at), desks[at]]
  if (old === undefined || now === undefined) return
  const back = copyOf(old)
  for (let counter = old.counter + 1; counter <= now.counter; counter += 1) {
    ledger.used.add(`${old.replica} ${counter}`)
  }
  back.skew = now.skew
  back.acceptsReturned = true
  back.renewals.splice(0, back.renewals.length, ...now.renewals)
  if (!silent) {
    back.renewals.push(back.replica)
    back.replica = `${back.office}.${(0x5000 + at).toString(16).padStart(8, '0')}${back.renewals.length.toString(16).padStart(8, '0')}`
    back.counter = 0
  }
  desks[at] = back
}

/** The image of a district's PC on a second one, which goes on under the same replica id until it is noticed. */
function clone({ desks, links, ledger }: City, at: number): void {
  const original = desks[at]
  if (original === undefined || original.office === CITY || desks.length >= 9 || original.name.includes('*'))
    return
  const copy = {
    ...copyOf(original),
    name: `${original.name}*${desks.length}`,
    pc: `${original.pc}*${desks.length}`,
    acceptsReturned: true,
  }
  original.acceptsReturned = true
  for (let counter = original.counter + 1; counter < original.counter + 60; counter += 1) {
    ledger.used.add(`${original.replica} ${counter}`)
  }
  desks.push(copy)
  links.push([at, desks.length - 1])
}

export interface Settled {
  readonly rounds: number
  readonly isQuiet: boolean
}

/** A refused gap is put right by the next file, so one round without a change says nothing yet. */
const QUIET_ROUNDS = 3

/** Everybody exchanges with everybody they exchange with, and nothing is lost, until nothing changes any more. */
export function settle(city: City, most = 20): Settled {
  city.files = []
  let quiet = 0
  for (let round = 1; round <= most; round += 1) {
    const before = city.desks.map(standOf).join()
    for (const [a, b] of city.links) {
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        city.now += 60_000
        deliver(city, exportFor(city.desks[from] as Desk, city.desks[to] as Desk, city.now))
      }
    }
    const isSame = city.desks.map(standOf).join() === before && city.links.every(isAnswered(city))
    quiet = isSame ? quiet + 1 : 0
    if (quiet === QUIET_ROUNDS) return { rounds: round, isQuiet: true }
  }
  return { rounds: most, isQuiet: false }
}

/**
 * Whether two that exchange ask each other for nothing. What a clone has taken along of its original's requests to
 * others stays open: no file goes there that could answer it, and no pair is compared by it. Where 市科协 has forgotten a
 * note of custody, words that it refuses for that are asked for time and again, and shown each time.
 */
function isAnswered({ desks, ledger }: City): (link: readonly [number, number]) => boolean {
  const mayRefuse = hasForgottenNote(ledger)
  return ([a, b]) =>
    [desks[a], desks[b]].every((one, at, pair) => {
      const other = pair[1 - at]
      return [...(one?.full ?? [])].every(
        ([replica, lists]) =>
          one?.confirmed.get(replica)?.desk !== other?.name ||
          isWithin(lists, mayRefuse ? one?.refused.get(replica) : []),
      )
    })
}

const isWithin = (lists: readonly BucketList[], all: readonly BucketList[] = []): boolean =>
  lists.every(({ kind, buckets }) => {
    const named = all.find((each) => each.kind === kind)?.buckets ?? []
    return buckets.every((bucket) => named.includes(bucket))
  })

const standOf = ({ arrival, replica, waiting }: Desk): string => `${arrival} ${replica} ${waiting.length}`
