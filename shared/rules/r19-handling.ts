import { MUNICIPAL_OFFICE } from '../codes/offices'
import type { IsoDate } from '../base/iso-date'
import type { Sanction } from '../records/sanction'
import type { Rule } from './context'
import type { AssociationFacts, Known } from './facts'
import { found, type Finding } from './finding'
import { isJudged } from './force'

/**
 * 第十九条, second part: the office that approved *may* handle, each handling on its own ground. Rectification on slack
 * work; a warning after a rectification without clear improvement; a revocation for a breach with grave consequences,
 * and no earlier step is asked of it. No score is a ground, so none is read here.
 */
export const handling: Rule = (about) =>
  about.sanctions.flatMap((sanction) => {
    const { handling, decidedOn } = sanction.value
    if (handling === undefined || decidedOn === undefined || !isJudged(decidedOn)) return []
    return [...byOtherOffice(about, sanction), ...ownGround(about, sanction, decidedOn)]
  })

function ownGround(
  about: AssociationFacts,
  sanction: Known<Sanction>,
  decidedOn: IsoDate,
): readonly Finding[] {
  const record = { kind: 'sanction', id: sanction.id } as const
  const { handling, ground } = sanction.value
  if (handling === undefined) return []
  if (ground === undefined) {
    return [
      found(about, 'handling-ground-unknown', { record, facts: { handling }, lacking: ['sanction-ground'] }),
    ]
  }
  if (handling === 'rectification') return rectification(about, sanction, decidedOn)
  if (handling === 'warning') {
    return ground === 'no-improvement'
      ? warning(about, sanction, decidedOn)
      : [found(about, 'warning-other-ground', { record, facts: { ground }, since: decidedOn })]
  }
  return ground === 'breach'
    ? revocation(about, sanction, decidedOn)
    : [found(about, 'revocation-other-ground', { record, facts: { ground }, since: decidedOn })]
}

/** 履职不力、组织涣散的，责令限期整改: it needs a deadline, or nothing can be said of “after”. */
function rectification(
  about: AssociationFacts,
  { id, value: { ground, deadline } }: Known<Sanction>,
  decidedOn: IsoDate,
): readonly Finding[] {
  const record = { kind: 'sanction', id } as const
  return [
    ...(ground === undefined || ground === 'slack'
      ? []
      : [found(about, 'rectification-other-ground', { record, facts: { ground }, since: decidedOn })]),
    ...(deadline === undefined
      ? [
          found(about, 'rectification-no-deadline', {
            record,
            facts: { decidedOn },
            lacking: ['rectification-deadline'],
          }),
        ]
      : []),
  ]
}

/** 限期整改后仍无明显改进的，给予警告. */
function warning(
  about: AssociationFacts,
  { id, value: { followsId } }: Known<Sanction>,
  decidedOn: IsoDate,
): readonly Finding[] {
  const record = { kind: 'sanction', id } as const
  const before = precedingRectification(about.sanctions, { followsId, decidedOn })
  if (before === undefined) {
    const lacking = ['earlier-rectification'] as const
    return [found(about, 'warning-rectification-unknown', { record, facts: { decidedOn }, lacking })]
  }
  const { deadline, recheckOn, recheckResult } = before.value
  if (recheckResult === 'improved' && recheckOn !== undefined && recheckOn <= decidedOn) {
    return [found(about, 'warning-after-improvement', { record, facts: { recheckOn }, since: decidedOn })]
  }
  if (deadline !== undefined && decidedOn <= deadline) {
    return [found(about, 'warning-too-early', { record, facts: { decidedOn, deadline }, since: decidedOn })]
  }
  const isProven = recheckResult === 'not-improved' && recheckOn !== undefined && recheckOn <= decidedOn
  return isProven
    ? []
    : [found(about, 'warning-recheck-unknown', { record, facts: { decidedOn }, lacking: ['recheck-result'] })]
}

/** The rectification a warning follows: the one it names, else the last one decided before it. */
export function precedingRectification(
  sanctions: readonly Known<Sanction>[],
  warning: { readonly followsId: string | undefined; readonly decidedOn: IsoDate },
): Known<Sanction> | undefined {
  const earlier = sanctions.filter(
    ({ value: { handling, decidedOn } }) =>
      handling === 'rectification' && decidedOn !== undefined && decidedOn <= warning.decidedOn,
  )
  if (warning.followsId !== undefined) return earlier.find(({ id }) => id === warning.followsId)
  return earlier
    .toSorted((a, b) => (`${a.value.decidedOn} ${a.id}` < `${b.value.decidedOn} ${b.id}` ? -1 : 1))
    .at(-1)
}

/** 违反法律法规，或严重违反章程，造成严重不良后果的，撤销. */
function revocation(
  about: AssociationFacts,
  { id, value: { graveConsequences } }: Known<Sanction>,
  decidedOn: IsoDate,
): readonly Finding[] {
  const record = { kind: 'sanction', id } as const
  if (graveConsequences === undefined) {
    const lacking = ['grave-consequences'] as const
    return [found(about, 'revocation-gravity-unknown', { record, facts: { decidedOn }, lacking })]
  }
  return graveConsequences
    ? []
    : [found(about, 'revocation-not-grave', { record, facts: { decidedOn }, since: decidedOn })]
}

/**
 * Handling is for 批准其建立的地方科学技术协会: a municipal-level association is handled by 市科协, a district's by a
 * district. Between districts nothing is judged: offices end, and associations move (第三条).
 */
function byOtherOffice(
  about: AssociationFacts,
  { id, value: { handling, decidedBy, decidedOn } }: Known<Sanction>,
): readonly Finding[] {
  const { level, localOffice } = about.association
  if (level === undefined || handling === undefined || decidedBy === undefined) return []
  if ((level === 'municipal') === (decidedBy === MUNICIPAL_OFFICE)) return []
  return [
    found(about, 'handling-by-other-office', {
      record: { kind: 'sanction', id },
      facts: { handling, decidedBy },
      since: decidedOn,
      addressee: decidedBy === localOffice ? 'local-office' : 'approving-office',
    }),
  ]
}
