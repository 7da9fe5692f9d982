import { addDays, addMonths, type IsoDate } from '../base/iso-date'
import type { Rule } from './context'
import { compareText, type AssociationFacts } from './facts'
import { found, type Finding } from './finding'
import { underTheRules } from './force'
import { parameterOn } from './parameters'
import type { Provision } from './provisions'

/**
 * 第四十条 加大联系与服务、及时指导; for municipal-level ones 第三条: the district 应 keep contact and serve. Neither has a
 * number: the office's own, else 本方案, says when to remind. A site visit is a contact too. Nothing on record is a
 * blank. A next contact that somebody planned is told whatever the months.
 */
export const contacts: Rule = (about, { today, parameters }) => {
  const article: Provision = about.association.level === 'municipal' ? 'R3' : 'R40'
  const planned = plannedNext(about, today, article)
  const office = about.association.localOffice ?? about.office
  const { value: months, documentNumber } = parameterOn(parameters, 'contactMonths', { today, office })
  const { approvedOn } = about.association
  if (approvedOn !== undefined && today <= addMonths(approvedOn, months)) return planned
  const lastOn = lastContact(about, today)
  if (lastOn === undefined) {
    return [...planned, found(about, 'contacts-unknown', { facts: {}, lacking: ['contacts'], article })]
  }
  const until = addMonths(lastOn, months)
  if (today <= until) return planned
  const facts = { lastOn, months, documentNumber }
  return [
    ...planned,
    found(about, 'contact-due', { facts, since: underTheRules(addDays(until, 1)), article }),
  ]
}

const lastContact = (about: AssociationFacts, today: IsoDate): IsoDate | undefined =>
  [
    ...about.contacts.map(({ value }) => value.happenedOn),
    ...about.visits.map(({ value }) => value.visitedOn),
    ...about.evaluations.map(({ value }) => value.siteOn),
  ]
    .filter((on) => on !== undefined && on <= today)
    .toSorted((a, b) => compareText(a ?? '', b ?? ''))
    .at(-1)

/** The next contact that the last entry names, once it is a month away or nearer, until there is a later entry. */
function plannedNext(about: AssociationFacts, today: IsoDate, article: Provision): readonly Finding[] {
  const last = about.contacts
    .filter(({ value: { happenedOn } }) => happenedOn !== undefined && happenedOn <= today)
    .toSorted((a, b) =>
      compareText(`${a.value.happenedOn ?? ''} ${a.id}`, `${b.value.happenedOn ?? ''} ${b.id}`),
    )
    .at(-1)
  const nextOn = last?.value.nextOn
  if (last === undefined || nextOn === undefined || addMonths(today, 1) < nextOn) return []
  return [
    found(about, 'contact-planned', {
      record: { kind: 'contact-log', id: last.id },
      facts: { nextOn },
      dueOn: nextOn,
      article,
    }),
  ]
}
