import { Button } from 'antd'
import { Link } from 'wouter'
import { answerTo } from '../../../../shared/evaluation/answer-map'
import type { Basis } from '../../../../shared/evaluation/proposal-facts'
import type { PartProposal } from '../../../../shared/evaluation/propose'
import { QUERY_GIVES } from '../../../../shared/scoring/record-queries'
import type { Evidence } from '../../../../shared/records/answer'
import type { Indicator } from '../../../../shared/scoring/scheme'
import { scoreText } from '../../../../shared/scoring/score-input'
import { basisText } from '../../../text/evidence'
import { PROPOSAL_TEXT, QUERY_TEXT } from '../../../text/record-queries'
import { LinkButton } from '../../../ui/link-button'
import { recordPath } from '../../../ui/record-path'
import { useSay } from '../../../ui/say'
import { useEntry, useOnPage, useShown } from '../entry/entry-model'
import { columnFor } from './take-proposal'

/** How many records of a long list are shown; all of them count, and all are attached. */
const SHOWN = 12

/** How the proposal of an indicator comes about, part by part, the records that count, and what is attached of them. */
export function ProposalPanel({ indicator }: { readonly indicator: Indicator }) {
  const { proposals, readOnly, open: columns, take } = useEntry()
  const { code, parts } = indicator
  const proposal = proposals.indicators.get(code)
  const evidence = useShown(({ answers }) => answerTo(answers, code).evidence) ?? []
  const notApplicable = useShown(({ answers }) => answerTo(answers, code).notApplicable === true)
  const column = useOnPage(({ place }) => place.column)
  const asks = parts.some(({ query }) => query !== undefined)
  if (!asks && evidence.length === 0) return null
  const open = !readOnly && !notApplicable && columnFor(columns, column) !== undefined
  return (
    <section className="proposal-panel">
      <h3>
        {PROPOSAL_TEXT.heading}{' '}
        {proposal !== undefined && (
          <span className="dim">
            {PROPOSAL_TEXT.proposed(scoreText(proposal.points), proposal.basis.length)}
          </span>
        )}
      </h3>
      {proposal === undefined ? (
        asks && proposals.about !== undefined && <p className="muted">{PROPOSAL_TEXT.unknown}</p>
      ) : (
        <>
          <ul>
            {parts.map(({ code: own, title }) => (
              <li key={own}>
                {partLine(
                  title,
                  proposal.parts.find((each) => each.code === own),
                )}
              </li>
            ))}
          </ul>
          <Records basis={proposal.basis} />
          {open && (
            <Button size="small" onClick={() => take(code)}>
              {PROPOSAL_TEXT.take}
            </Button>
          )}
          <p className="dim">{PROPOSAL_TEXT.note}</p>
        </>
      )}
      <Attached code={code} evidence={evidence} />
    </section>
  )
}

function partLine(title: string, part: PartProposal | undefined): string {
  if (part === undefined) return PROPOSAL_TEXT.partJudged(title)
  const { query, fact, points } = part
  const asked = QUERY_TEXT[query]
  if (fact === undefined || points === undefined) return PROPOSAL_TEXT.partUnknown(title, asked)
  return PROPOSAL_TEXT.partLine(title, asked, factText(query, fact), scoreText(points))
}

function factText(query: PartProposal['query'], fact: number): string {
  const gives = QUERY_GIVES[query]
  if (gives === 'yes-no') return fact === 0 ? PROPOSAL_TEXT.no : PROPOSAL_TEXT.yes
  return gives === 'percent' ? PROPOSAL_TEXT.percent(fact) : String(fact)
}

function Records({ basis }: { readonly basis: readonly Basis[] }) {
  const { proposals } = useEntry()
  const { about } = proposals
  if (about === undefined || basis.length === 0) return null
  const rest = basis.length - SHOWN
  return (
    <>
      <h4>{PROPOSAL_TEXT.records}</h4>
      <ul>
        {basis.slice(0, SHOWN).map((each) => (
          <li key={`${each.kind}/${each.id}`}>
            <Link href={pathOf(each, about.id)}>{basisText(each, about)}</Link>
          </li>
        ))}
        {rest > 0 && <li className="dim">{PROPOSAL_TEXT.more(rest)}</li>}
      </ul>
    </>
  )
}

/** A roll is looked at among the members of the association. */
const pathOf = ({ kind, id }: Basis, associationId: string): string =>
  kind === 'member-summary'
    ? `/associations/${associationId}/members`
    : recordPath({ kind, id }, associationId)

function Attached({ code, evidence }: { readonly code: string; readonly evidence: readonly Evidence[] }) {
  const { session, readOnly } = useEntry()
  const say = useSay()
  if (evidence.length === 0) return null
  const put = (next: readonly Evidence[]): void =>
    session.changeAnswer(code, { evidence: next.length === 0 ? null : next }, 'now')
  return (
    <>
      <h4>{PROPOSAL_TEXT.attached(evidence.length)}</h4>
      <ul>
        {evidence.map((each) => (
          <li key={`${each.kind}/${each.id}`}>
            {each.text}{' '}
            {!readOnly && (
              <LinkButton
                aria-label={PROPOSAL_TEXT.detach(each.text)}
                onClick={() => {
                  put(evidence.filter((other) => other !== each))
                  say.undoable(PROPOSAL_TEXT.detached, async () => Promise.resolve(put(evidence)))
                }}
              >
                {PROPOSAL_TEXT.detachShort}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
