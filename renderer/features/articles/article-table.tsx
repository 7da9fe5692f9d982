import { Link } from 'wouter'
import type { ArticleRow } from '../../../shared/rules/articles'
import type { Provision } from '../../../shared/rules/provisions'
import type { RulingRecord } from '../../../shared/records/ruling'
import {
  ARTICLES_TEXT as TEXT,
  FEATURE_NAMES,
  PROVISION_GISTS,
  REASON_NAMES,
  RULE_NAMES,
} from '../../text/articles'
import { FIELD_HELP_TEXT } from '../../text/field-articles'
import { provisionName, provisionNumber } from '../../text/provisions'
import { Tag } from '../../ui/tag'
import { FEATURE_PAGES } from './feature-pages'

interface ArticleTableProps {
  readonly label: string
  readonly rows: readonly ArticleRow[]
  /** How many findings rest on each provision today. */
  readonly open: ReadonlyMap<Provision, number>
  readonly rulings: readonly RulingRecord[]
}

/** One document's provisions: what it says in short, the rules that check it, the features that serve it. */
export const ArticleTable = ({ label, rows, open, rulings }: ArticleTableProps) => (
  <table className="article-table" aria-label={label}>
    <thead>
      <tr>
        <th className="article-number">{TEXT.provision}</th>
        <th>{TEXT.gist}</th>
        <th className="article-rules">{TEXT.rules}</th>
        <th className="article-features">{TEXT.features}</th>
        <th className="article-open">{TEXT.open}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.provision}>
          <th scope="row">{provisionNumber(row.provision)}</th>
          <td>
            {PROVISION_GISTS[row.provision]}
            <Readings rulings={rulings.filter(({ article }) => article === row.provision)} />
          </td>
          <td>
            {row.rules.map((rule) => (
              <Tag key={rule} tone="info">
                {RULE_NAMES[rule]}
              </Tag>
            ))}
          </td>
          <td>
            <Served row={row} />
          </td>
          <td>
            <OpenCount
              provision={row.provision}
              count={open.get(row.provision) ?? 0}
              checked={row.rules.length > 0}
            />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** The features that serve a provision, the indicators that look at it, or why there is nothing to check. */
function Served({ row: { features, indicators, reason } }: { readonly row: ArticleRow }) {
  if (reason !== undefined) return <span className="dim">{REASON_NAMES[reason]}</span>
  const named = features.filter((feature) => feature !== 'evaluation' || indicators.length === 0)
  return (
    <>
      {named.map((feature) => (
        <div key={feature}>
          <Link href={FEATURE_PAGES[feature].path}>{FEATURE_NAMES[feature]}</Link>
        </div>
      ))}
      {indicators.length > 0 && <div>{TEXT.indicators(indicators)}</div>}
    </>
  )
}

/** How an article is read: answers of 市科协, and this office's own understanding (第四十五条). */
const Readings = ({ rulings }: { readonly rulings: readonly RulingRecord[] }) =>
  rulings.map(({ source, gist = '', documentNumber = '' }) => (
    <div key={`${documentNumber} ${gist}`} className="dim">
      {source === 'own' ? FIELD_HELP_TEXT.own : FIELD_HELP_TEXT.city}：{gist} {documentNumber}
    </div>
  ))

function OpenCount({
  provision,
  count,
  checked,
}: {
  readonly provision: Provision
  readonly count: number
  readonly checked: boolean
}) {
  if (count > 0) {
    return (
      <Link
        href={`/todo/all/${provision}`}
        aria-label={`${provisionName(provision)} ${TEXT.openCount(count)}`}
      >
        {TEXT.openCount(count)}
      </Link>
    )
  }
  return checked && <span className="dim">{TEXT.noneOpen}</span>
}
