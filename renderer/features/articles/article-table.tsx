import { Link } from 'wouter'
import type { ArticleRow } from '../../../shared/rules/articles'
import type { Provision } from '../../../shared/rules/provisions'
import {
  ARTICLES_TEXT as TEXT,
  FEATURE_NAMES,
  PROVISION_GISTS,
  REASON_NAMES,
  RULE_NAMES,
} from '../../text/articles'
import { provisionName, provisionNumber } from '../../text/provisions'
import { Tag } from '../../ui/tag'

interface ArticleTableProps {
  readonly label: string
  readonly rows: readonly ArticleRow[]
  /** How many findings rest on each provision today. */
  readonly open: ReadonlyMap<Provision, number>
}

/** One document's provisions: what it says in short, the rules that check it, the features that serve it. */
export const ArticleTable = ({ label, rows, open }: ArticleTableProps) => (
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
          <td>{PROVISION_GISTS[row.provision]}</td>
          <td>
            {row.rules.map((rule) => (
              <Tag key={rule} tone="info">
                {RULE_NAMES[rule]}
              </Tag>
            ))}
          </td>
          <td className={row.reason === undefined ? undefined : 'dim'}>{servedText(row)}</td>
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
function servedText({ features, indicators, reason }: ArticleRow): string {
  if (reason !== undefined) return REASON_NAMES[reason]
  const names = features
    .filter((feature) => feature !== 'evaluation' || indicators.length === 0)
    .map((feature) => FEATURE_NAMES[feature])
  return [...names, ...(indicators.length === 0 ? [] : [TEXT.indicators(indicators)])].join('；')
}

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
