import type { Kind } from './kinds'

/** Two facts of one record of which one must be wrong. */
export interface Contradiction {
  /** `earlier`: the day in `field` lies before the one in `than`. `more`: `fields` together count more than `than`. */
  readonly code: 'earlier' | 'more'
  readonly fields: readonly string[]
  readonly than: string
}

type Pairs = Readonly<Partial<Record<Kind, readonly (readonly [field: string, than: string])[]>>>

/** Days that cannot lie before another one of their record. */
const NOT_EARLIER: Pairs = {
  activity: [['to', 'from']],
  asset: [['until', 'since']],
  association: [['platformCompleteOn', 'platformOn']],
  'contact-log': [
    ['repliedOn', 'happenedOn'],
    ['nextOn', 'happenedOn'],
  ],
  dossier: [
    ['acceptedOn', 'appliedOn'],
    ['reviewedOn', 'acceptedOn'],
    ['decidedOn', 'acceptedOn'],
    ['decidedOn', 'reviewedOn'],
    ['decidedOn', 'appliedOn'],
  ],
  member: [
    ['joinedOn', 'appliedOn'],
    ['leftOn', 'joinedOn'],
    ['leftOn', 'leaveAppliedOn'],
  ],
  organ: [['endedOn', 'foundedOn']],
  parameter: [['validUntil', 'validFrom']],
  post: [['to', 'from']],
  prospect: [['nextContactOn', 'lastContactOn']],
  sanction: [
    ['recheckOn', 'decidedOn'],
    ['liftedOn', 'decidedOn'],
  ],
  'service-point': [['closedOn', 'openedOn']],
  'situation-report': [['reportedOn', 'happenedOn']],
  term: [['reportedOn', 'congressOn']],
  transfer: [
    ['handedOverOn', 'offeredOn'],
    ['withdrawnOn', 'offeredOn'],
  ],
  'typical-case': [['publishedOn', 'foundOn']],
}

/** Counts that are part of another one. Votes are those of the people present: guests do not count (第三十一条). */
const NOT_MORE: Pairs = {
  activity: [
    ['sciTechWorkers', 'participants'],
    ['proposalsAdopted', 'proposals'],
  ],
  election: [
    ['present', 'expected'],
    ['validVotes', 'present'],
    ['yes', 'validVotes'],
  ],
  meeting: [
    ['present', 'expected'],
    ['yes no abstain', 'present'],
  ],
  term: [
    ['present', 'expected'],
    ['validVotes', 'present'],
  ],
}

/** What contradicts itself in the flat value of a record; fields that are blank or malformed contradict nothing. */
export function contradictionsIn(
  kind: Kind,
  values: Readonly<Record<string, unknown>>,
): readonly Contradiction[] {
  const early = (NOT_EARLIER[kind] ?? []).flatMap(([field, than]): readonly Contradiction[] => {
    const [one, other] = [values[field], values[than]]
    return typeof one === 'string' && typeof other === 'string' && one < other
      ? [{ code: 'earlier', fields: [field], than }]
      : []
  })
  const many = (NOT_MORE[kind] ?? []).flatMap(([names, than]): readonly Contradiction[] => {
    const fields = names.split(' ').filter((field) => typeof values[field] === 'number')
    const sum = fields.reduce((all, field) => all + Number(values[field]), 0)
    const whole = values[than]
    return typeof whole === 'number' && sum > whole ? [{ code: 'more', fields, than }] : []
  })
  return [...early, ...many]
}
