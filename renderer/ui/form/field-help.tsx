import { Link } from 'wouter'
import type { Provision } from '../../../shared/rules/provisions'
import { useRecords } from '../../store/hooks'
import { PROVISION_GISTS } from '../../text/articles'
import { FIELD_HELP_TEXT as TEXT } from '../../text/field-articles'
import { provisionName } from '../../text/provisions'

/** What the documents say of a field: each article's gist and number, and how it is read (第四十五条). */
export function FieldHelp({
  id,
  provisions,
}: {
  readonly id: string
  readonly provisions: readonly Provision[]
}) {
  const rulings = useRecords('ruling')
  return (
    <div id={id} className="field-help" role="note" aria-label={TEXT.title}>
      {provisions.map((provision) => (
        <div key={provision}>
          <b>{provisionName(provision)}</b> {PROVISION_GISTS[provision]}
          {rulings
            ?.filter(({ value }) => value.article === provision)
            .map(({ id: ruling, value: { source, gist = '', documentNumber = '' } }) => (
              <div key={ruling}>
                {source === 'own' ? TEXT.own : TEXT.city}：{gist} {documentNumber}
              </div>
            ))}
        </div>
      ))}
      <Link href="/articles">{TEXT.table}</Link>
    </div>
  )
}
