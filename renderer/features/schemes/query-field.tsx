import { queryFits } from '../../../shared/scoring/query-fits'
import { RECORD_QUERIES, type RecordQuery } from '../../../shared/scoring/record-queries'
import type { Rule } from '../../../shared/scoring/scheme'
import { QUERY_TEXT } from '../../text/record-queries'
import { SCHEMES_TEXT as TEXT } from '../../text/schemes'
import { Choose } from './edit-controls'

interface QueryFieldProps {
  readonly rule: Rule
  readonly value: RecordQuery | undefined
  readonly onChange: (query: RecordQuery | undefined) => void
}

const NONE = ''

/** What the records are asked for a part, of those questions whose answer its rule can use; or nothing. */
export function QueryField({ rule, value, onChange }: QueryFieldProps) {
  const fitting = RECORD_QUERIES.filter((query) => queryFits(query, rule) || query === value)
  return (
    <Choose<RecordQuery | typeof NONE>
      label={TEXT.query}
      value={value ?? NONE}
      choices={[
        [NONE, TEXT.noQuery],
        ...fitting.map((query): readonly [RecordQuery, string] => [query, QUERY_TEXT[query]]),
      ]}
      onChange={(query) => onChange(query === NONE ? undefined : query)}
    />
  )
}
