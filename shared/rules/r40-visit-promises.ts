import type { IsoDate } from '../base/iso-date'
import { openPromises } from '../records/visit'
import type { Rule } from './context'
import { found } from './finding'
import { underTheRules } from './force'

/**
 * 第四十条 及时指导: what was promised during a visit is a to-do from the visit on, of the one who promised it, until a
 * person marks it as kept. That the office follows it up is 本方案; a promise that is late is no breach of the rules.
 */
export const visitPromises: Rule = (about) =>
  about.visits.flatMap(({ id, value }) =>
    openPromises(value).map(({ text, dueOn, by }) =>
      found(about, 'promise-open', {
        record: { kind: 'visit', id },
        facts: { promise: text, by, dueOn },
        dueOn,
        since: sinceOf(value.visitedOn),
        addressee: by === 'association' ? 'association' : 'local-office',
      }),
    ),
  )

const sinceOf = (day: IsoDate | undefined): IsoDate | undefined =>
  day === undefined ? undefined : underTheRules(day)
