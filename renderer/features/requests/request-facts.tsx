import type { Json } from '../../../shared/base/json'
import type { CityRequest } from '../../../shared/records/city-request'
import { fieldLabel } from '../../text/fields'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { valueText } from '../../text/values'
import { Facts } from '../../ui/facts'
import { codeListOf, namesIn } from './issued-code-list'

const FIELDS = ['kind', 'text', 'documentNumber', 'issuedOn', 'dueOn', 'withdrawnOn'] as const
/** A district reads more of a scheme or a list where it takes it over. */
const TO_TAKE_OVER = ['scheme', 'novaYear', 'novaNames'] as const
/** The same for all districts; how many associations each is to have stands beside its name. */
const SHARED_TARGETS = ['targetYear', 'targetCoverage'] as const
const TARGETS = ['targetYear', 'targetAssociations', 'targetCoverage'] as const

/** What may be long has the whole width: half a panel would be a few words a line. */
const LONG: ReadonlySet<string> = new Set(['text', 'novaNames'])

/** What was sent, as both sides read it; `whose` the goals of one district as well. */
export const RequestFacts = ({ value, whose }: { readonly value: CityRequest; readonly whose?: 'one' }) => (
  <Facts
    facts={[
      ...FIELDS,
      ...(whose === 'one' ? [...TARGETS, 'answeredOn' as const] : [...SHARED_TARGETS, ...TO_TAKE_OVER]),
    ]
      .filter((field) => value[field] !== undefined)
      .map((field) => [
        fieldLabel('city-request', field),
        <span key={field} className={LONG.has(field) ? 'plain requests-wide' : 'plain'}>
          {textOf(value, field)}
        </span>,
      ])}
  />
)

function textOf(value: CityRequest, field: keyof CityRequest): string {
  if (field === 'novaNames') return namesIn(codeListOf(value)).join('、')
  const { scheme } = value
  return field === 'scheme' && scheme !== undefined
    ? TEXT.schemeOf(scheme.name, scheme.version)
    : valueText('city-request', field, value[field] as Json | undefined)
}
