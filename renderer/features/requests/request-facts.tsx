import type { CityRequest } from '../../../shared/records/city-request'
import { fieldLabel } from '../../text/fields'
import { valueText } from '../../text/values'
import { Facts } from '../../ui/facts'

const FIELDS = ['kind', 'text', 'documentNumber', 'issuedOn', 'dueOn', 'withdrawnOn'] as const
const TARGETS = ['targetYear', 'targetAssociations', 'targetCoverage'] as const

/** What was sent, as both sides read it; `whose` the goals of one district as well. */
export const RequestFacts = ({ value, whose }: { readonly value: CityRequest; readonly whose?: 'one' }) => (
  <Facts
    facts={[...FIELDS, ...(whose === 'one' ? TARGETS : [])]
      .filter((field) => value[field] !== undefined)
      .map((field) => [
        fieldLabel('city-request', field),
        <span key={field} className="plain">
          {valueText('city-request', field, value[field])}
        </span>,
      ])}
  />
)
