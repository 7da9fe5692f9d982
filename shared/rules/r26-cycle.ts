import { addDays, addYears, type IsoDate } from '../base/iso-date'
import { LONGEST_TERM as LONGEST, SHORTEST_TERM as SHORTEST } from '../records/term'
import { congressesUntil, termWithoutDate, type Congress } from './congress'
import type { Rule } from './context'
import type { AssociationFacts } from './facts'
import { found, type Finding } from './finding'
import { isJudged, underTheRules } from './force'

/**
 * 第二十六条: a congress every three to five years, counted from the last one. A reminder from three years, a violation
 * past five. The rules know no extension: a note of a postponement is told, and cures nothing.
 */
export const congressCycle: Rule = (about, { today }) => {
  const congresses = congressesUntil(about, today)
  const last = congresses.at(-1)
  const undated = termWithoutDate(about, last)
  if (last === undefined || undated !== undefined) {
    const record = undated === undefined ? {} : { record: { kind: 'term', id: undated.id } as const }
    return [found(about, 'congress-unknown', { ...record, facts: {}, lacking: ['congress-date'] })]
  }
  return [...next(about, last, today), ...early(about, last, congresses.at(-2)), ...charter(about, last)]
}

function next(about: AssociationFacts, last: Congress, today: IsoDate): readonly Finding[] {
  const record = { kind: 'term', id: last.id } as const
  const { charterYears = LONGEST, postponement } = last.value
  const congressOn = last.on
  const dueOn = addYears(congressOn, LONGEST)
  if (today > dueOn) {
    const since = underTheRules(addDays(dueOn, 1))
    return [found(about, 'congress-overdue', { record, facts: { congressOn, postponement }, dueOn, since })]
  }
  const byCharter = addYears(congressOn, charterYears)
  if (charterYears >= SHORTEST && charterYears < LONGEST && today > byCharter) {
    const facts = { congressOn, charterYears }
    return [found(about, 'congress-past-charter', { record, facts, dueOn, since: addDays(byCharter, 1) })]
  }
  const opens = addYears(congressOn, SHORTEST)
  return today >= opens
    ? [
        found(about, 'congress-window', {
          record,
          facts: { congressOn, years: SHORTEST },
          dueOn,
          since: opens,
        }),
      ]
    : []
}

/** 每三至五年: one that met before three years were over. Reasons for it are possible, so a reminder. */
function early(about: AssociationFacts, last: Congress, previous: Congress | undefined): readonly Finding[] {
  if (previous === undefined || previous.on === last.on || !isJudged(last.on)) return []
  if (last.on >= addYears(previous.on, SHORTEST)) return []
  const facts = { congressOn: last.on, previousOn: previous.on }
  return [found(about, 'congress-early', { record: { kind: 'term', id: last.id }, facts, since: last.on })]
}

/** The charter follows the rules (第四十三条), so its own term lies within three to five years. */
function charter(about: AssociationFacts, { id, value: { charterYears } }: Congress): readonly Finding[] {
  if (charterYears === undefined || (charterYears >= SHORTEST && charterYears <= LONGEST)) return []
  return [found(about, 'charter-years-outside', { record: { kind: 'term', id }, facts: { charterYears } })]
}
