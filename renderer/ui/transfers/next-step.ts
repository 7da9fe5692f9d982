import { MUNICIPAL_OFFICE, officeById } from '../../../shared/codes/offices'
import { officeOfReplica } from '../../../shared/records/replica-id'
import type { Dot } from '../../../shared/records/version'
import type { Standing } from '../../store/exchange-standing'
import type { TransferRow } from './transfer-rows'

type Known = Pick<Standing, 'sent' | 'confirmed'>

/** How far our own words have got to another office. */
type Reached = 'unsent' | 'unconfirmed' | 'confirmed'

/**
 * What is to be done next about a 转隶 (《实施细则》第三条), as one desk sees it. `report`: what this district wrote of it
 * has not gone to 市科协. `tell`: 市科协 has not sent what it handed over to everybody who has to know. The others wait
 * for somebody else or are done.
 */
export type NextStep =
  | 'report'
  | 'await-city'
  | 'hand-over'
  | 'tell'
  | 'await-new'
  | 'await-hand-over'
  | 'take-up'
  | 'left'
  | 'done'

/** An office that 市科协 has to tell of what it handed over. */
export interface Telling {
  readonly office: string
  /** `unsent`: no bundle has gone out since; `unconfirmed`: one has, and nothing came back. */
  readonly reached: Exclude<Reached, 'confirmed'>
}

/** How far this office's writes have got there; those of others are not for it to send. */
export function reachedBy(dots: readonly Dot[], own: string, standing: Known | undefined): Reached {
  const ours = dots.filter(({ replica }) => officeOfReplica(replica) === own)
  const areIn = (counters: Known['sent'] = {}): boolean =>
    ours.every(({ replica, counter }) => counter <= (counters[replica] ?? 0))
  if (areIn(standing?.confirmed)) return 'confirmed'
  return areIn(standing?.sent) ? 'unconfirmed' : 'unsent'
}

/** The standing with an office, where anything was exchanged with it. */
export type StandingOf = (office: string) => Known | undefined

/**
 * Whom 市科协 has to tell of a hand-over: the new office, which takes it up, and the former ones, whose copies turn
 * read-only. Also behind the taking up, as long as no bundle has gone to one that exchanges: a former office goes on
 * writing what comes late. An office that has ended reads nothing any more.
 */
export function tellingOf(row: TransferRow, standingOf: StandingOf, today: string): readonly Telling[] {
  if (row.stage === 'offered') return []
  return [row.to, ...row.former].flatMap((office) => {
    if (office === MUNICIPAL_OFFICE || hasEnded(office, today)) return []
    const standing = standingOf(office)
    const reached = reachedBy(row.noteDots, MUNICIPAL_OFFICE, standing)
    const isOver = row.stage === 'accepted' && (reached === 'unconfirmed' || standing === undefined)
    if (reached === 'confirmed' || isOver) return []
    return [{ office, reached }]
  })
}

const hasEnded = (office: string, today: string): boolean => {
  const until = officeById(office)?.until
  return until !== undefined && until <= today
}

/** All whom 市科协 has to tell, each once, those without a bundle first. */
export function toTell(
  rows: readonly TransferRow[],
  standingOf: StandingOf,
  today: string,
): readonly Telling[] {
  const all = new Map<string, Telling>()
  for (const telling of rows.flatMap((row) => tellingOf(row, standingOf, today)))
    if (all.get(telling.office)?.reached !== 'unsent') all.set(telling.office, telling)
  return [...all.values()].toSorted((a, b) => Number(b.reached === 'unsent') - Number(a.reached === 'unsent'))
}

/** The next step of a transfer on the desk of `own`. */
export function nextStepOf(row: TransferRow, own: string, standingOf: StandingOf, today: string): NextStep {
  const { stage, to } = row
  if (own === MUNICIPAL_OFFICE) {
    if (stage === 'offered') return 'hand-over'
    if (tellingOf(row, standingOf, today).some(({ reached }) => reached === 'unsent')) return 'tell'
    return stage === 'to-accept' ? 'await-new' : 'done'
  }
  const isReported = reachedBy(row.offerDots, own, standingOf(MUNICIPAL_OFFICE)) !== 'unsent'
  if (own !== to) {
    if (stage !== 'offered') return 'left'
    return isReported ? 'await-city' : 'report'
  }
  if (stage === 'offered') return 'await-hand-over'
  if (stage === 'to-accept') return 'take-up'
  return isReported ? 'done' : 'report'
}

/** Steps that this desk takes itself, now. */
export const OUR_STEPS = ['hand-over', 'tell', 'take-up', 'report'] as const

export type OurStep = (typeof OUR_STEPS)[number]

export const isOurStep = (step: NextStep): step is OurStep => OUR_STEPS.some((each) => each === step)
