import { addDays, type IsoDate } from '../../../shared/base/iso-date'
import type { Json } from '../../../shared/base/json'
import type { Kind } from '../../../shared/records/kinds'
import type { Change } from '../../store/store-face'
import { DEMO_WORDS } from '../../text/demo-words'
import type { DemoHost } from './demo-hosts'

/** The association whose records are being made. */
export interface DemoPlace {
  readonly host: DemoHost
  /** Number of the host in the list: what varies, varies by it. */
  readonly at: number
  /** Who has custody: the demo office, or 市科协 for the municipal-level one. */
  readonly office: string
  readonly localOffice: string
  readonly today: IsoDate
}

type Fields = Readonly<Record<string, Json>>

/** A record below an association, under an id that is the same in every run. */
export const below = ({ host, office }: DemoPlace, kind: Kind, name: string, set: Fields): Change => ({
  kind,
  id: `${host.id}-${name}`,
  office,
  set: { associationId: host.id, ...set },
})

/** The day so many days before today. */
export const ago = ({ today }: Pick<DemoPlace, 'today'>, days: number): IsoDate => addDays(today, -days)

/** A name for the person with this number: 甲一, 乙二 … */
export const personOf = (number: number): string => {
  const { family, given } = DEMO_WORDS
  const second = given[Math.floor(number / family.length) % given.length]
  return `${family[number % family.length] ?? ''}${second ?? ''}`
}
