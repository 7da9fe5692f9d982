import type { Kind } from '../../shared/records/kinds'

/** The part of an association's page that shows each kind. */
const PARTS: Readonly<Partial<Record<Kind, string>>> = {
  term: 'terms',
  plan: 'plans',
  post: 'posts',
  meeting: 'meetings',
  'charter-version': 'terms',
  election: 'terms',
  organ: 'posts',
  secretariat: 'secretariat',
  'dues-rule': 'members',
  activity: 'activities',
  funds: 'funds',
  member: 'members',
  dossier: 'dossiers',
  sanction: 'sanctions',
  letter: 'letters',
  'service-point': 'links',
  transfer: 'transfer',
  'contact-log': 'contacts',
  visit: 'visits',
  asset: 'assets',
  'typical-case': 'assets',
}

/** The page of a record, for links: of an association, or of one below it, which then opens on that page. */
export function recordPath(
  record: { readonly kind: Kind; readonly id: string },
  associationId: string = record.id,
): string {
  const page = `/associations/${associationId}`
  if (record.kind === 'prospect') return `/prospects/${record.id}`
  if (record.kind === 'evaluation') return `/evaluations/${record.id}`
  // What belongs to an evaluation is shown on its page; both ids begin with that of their evaluation.
  if (record.kind === 'answer' || record.kind === 'evaluation-version')
    return `/evaluations/${record.id.slice(0, record.id.lastIndexOf(':'))}`
  const part = PARTS[record.kind]
  return part === undefined ? page : `${page}/${part}/${record.id}`
}

/** Divides, in the address of a visit, the visit from the evaluation it was opened from; no id holds it. */
const FROM = '~'

/** A visit opened from an evaluation, `new` for one to be made; closing it leads back there. */
export const visitPathFrom = (evaluationId: string, associationId: string, visitId: string): string =>
  `/associations/${associationId}/visits/${visitId}${FROM}${evaluationId}`

/** What the last part of such an address, or of one without an evaluation, names. */
export function visitAddressed(part: string | undefined): {
  readonly visitId: string | undefined
  readonly evaluationId: string | undefined
} {
  const [visitId, evaluationId] = part?.split(FROM) ?? []
  return { visitId, evaluationId }
}
