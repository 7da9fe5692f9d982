import { useState } from 'react'
import { MUNICIPAL_OFFICE, officesOn } from '../../../../shared/codes/offices'
import {
  useExchangeLedger,
  useExchangeStandings,
  useStuckCopies,
  useWaiting,
} from '../../../store/use-exchange-standing'
import { today } from '../../../ui/today'
import { officeRows, type OfficeRow } from './office-rows'
import type { Trusted } from '../../../ui/keys/use-trust'

/** Every district's office of today, and those that have exchanged data or keys with us before. */
export function useOffices({ status }: Trusted): readonly OfficeRow[] | undefined {
  const [now] = useState(() => Date.now())
  const day = today()
  const entries = useExchangeLedger()
  const waiting = useWaiting()
  const stuck = useStuckCopies()
  const roster = status?.roster ?? undefined
  const offices = new Set(officesOn(day).map(({ id }) => id))
  for (const { office } of roster?.offices ?? []) offices.add(office)
  for (const { office } of entries ?? []) offices.add(office)
  offices.delete(MUNICIPAL_OFFICE)
  const standings = useExchangeStandings([...offices])
  if (standings === undefined || entries === undefined || waiting === undefined) return undefined
  if (stuck === undefined || status === undefined) return undefined
  return officeRows({ standings, entries, waiting, stuck, roster, today: day, now })
}
