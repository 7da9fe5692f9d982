import { addDays, type IsoDate } from '../../../shared/base/iso-date'
import type { Json } from '../../../shared/base/json'
import type { Kind } from '../../../shared/records/kinds'
import type { Change } from '../../store/store-face'
import { DEMO_WORDS as WORDS } from '../../text/demo-words'

/** What the office keeps beside the associations: prospects and a report to 市科协. */
export function demoOffice(office: string, today: IsoDate): readonly Change[] {
  const own = (kind: Kind, id: string, set: Readonly<Record<string, Json>>): Change => ({
    kind,
    id: `demo-${id}`,
    office,
    set,
  })
  const prospect = (id: string, hostName: string, willingness: string, sciTechWorkers: number): Change =>
    own('prospect', id, {
      hostName,
      kind: 'enterprise',
      division: office,
      sciTechWorkers,
      hasParty: true,
      willingness,
      state: 'open',
      plannedOn: addDays(today, 90),
      nextContactOn: addDays(today, 7),
      responsible: WORDS.person,
    })
  return [
    prospect('prospect-1', WORDS.prospects[0], 'wants', 130),
    prospect('prospect-2', WORDS.prospects[1], 'considers', 45),
    prospect('prospect-3', WORDS.prospects[2], 'declines', 22),
    own('situation-report', 'report', {
      kind: 'suggestion',
      title: WORDS.reportTitle,
      text: WORDS.madeUp,
      happenedOn: addDays(today, -30),
    }),
  ]
}
