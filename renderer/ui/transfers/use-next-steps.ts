import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import type { Standing } from '../../store/exchange-standing'
import { useExchangeStandings } from '../../store/use-exchange-standing'
import { useDesk } from '../desk-identity'
import { today } from '../today'
import { nextStepOf, type NextStep, type StandingOf } from './next-step'
import type { TransferRow } from './transfer-rows'

/** What each transfer waits for on this desk, and how far the offices it concerns know of it. */
export interface NextSteps {
  readonly stepOf: (row: TransferRow) => NextStep
  readonly standingOf: (office: string) => Standing | undefined
}

/** Follows the ledger of the exchange; `undefined` until it is read. */
export function useNextSteps(rows: readonly TransferRow[]): NextSteps | undefined {
  const { office: own } = useDesk().identity
  const concerned = rows.flatMap(({ to, former }) => [to, ...former])
  const offices = own === MUNICIPAL_OFFICE ? [...new Set(concerned)].toSorted() : [MUNICIPAL_OFFICE]
  const standings = useExchangeStandings(offices)
  if (standings === undefined) return undefined
  const met = new Map(standings.filter(hasExchanged).map((standing) => [standing.office, standing]))
  const standingOf: StandingOf = (office) => met.get(office)
  return {
    stepOf: (row) => nextStepOf(row, own, standingOf, today()),
    standingOf: (office) => met.get(office),
  }
}

const hasExchanged = ({ sentAt, receivedAt }: Standing): boolean =>
  sentAt !== undefined || receivedAt !== undefined
