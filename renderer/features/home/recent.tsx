import { Link } from 'wouter'
import type { Association } from '../../../shared/records/association'
import type { AssociationView } from '../../store/association-view'
import { HOME_TEXT as TEXT } from '../../text/home'
import { valueText } from '../../text/values'
import { recordPath } from '../../ui/record-path'
import { Section } from '../../ui/section'

/** As high as the to-do list beside it. */
const SHOWN = 6

/** Kind, level and state, as far as they are recorded. */
const known = (value: Association): string =>
  (['kind', 'level', 'status'] as const)
    .filter((field) => value[field] !== undefined)
    .map((field) => valueText('association', field, value[field]))
    .join(' · ')

/** The associations that changed last, to go on with. */
export function Recent({ views }: { readonly views: readonly AssociationView[] }) {
  const last = views.toSorted((a, b) => b.record.arrival - a.record.arrival).slice(0, SHOWN)
  return (
    <Section title={TEXT.recent}>
      <ul className="home-recent">
        {last.map(({ record: { id }, value }) => (
          <li key={id}>
            <Link href={recordPath({ kind: 'association', id })}>{value.name ?? id}</Link>
            <div className="dim">{known(value)}</div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
