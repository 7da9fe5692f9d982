import { answerTo } from '../../../../shared/evaluation/answer-map'
import type { Photo } from '../../../../shared/records/answer'
import { indicatorsOf, type Indicator } from '../../../../shared/scoring/scheme'
import { scoreText } from '../../../../shared/scoring/score-input'
import { ENTRY_TEXT, PANEL_TEXT } from '../../../text/evaluation'
import { gradeName, partText, sourcesFull } from '../../../text/evaluation-scheme'
import { Tag } from '../../../ui/tag'
import { useEntry, useOnPage, useShown } from './entry-model'
import { PhotoPanel } from '../photos/photo-panel'
import { ProposalPanel } from '../proposals/proposal-panel'

/** What there is to know about the row that has the focus: how it is scored, what proves it, and the proof. */
export function SidePanel() {
  const { scheme, rows } = useEntry()
  const row = rows[useOnPage(({ place }) => place.row)]
  const indicator = indicatorsOf(scheme).find(({ code }) => row?.type === 'indicator' && code === row.code)
  return (
    <aside className="side-panel">
      {indicator === undefined ? <ExtraPanel /> : <IndicatorPanel indicator={indicator} />}
    </aside>
  )
}

const NONE: readonly Photo[] = []

function IndicatorPanel({ indicator }: { readonly indicator: Indicator }) {
  const { code, title, max, parts, proof, proofDemanded = false, sources } = indicator
  const photos = useShown(({ answers }) => answerTo(answers, code).photos) ?? NONE
  return (
    <>
      <h2>
        {code} {title}
      </h2>
      <h3>
        {PANEL_TEXT.scoring} <span className="dim">{ENTRY_TEXT.points(scoreText(max))}</span>
      </h3>
      <ul>
        {parts.map((part) => (
          <li key={part.code}>{partText(part)}</li>
        ))}
      </ul>
      <h3>{PANEL_TEXT.demandedProof}</h3>
      <p>
        {proof} {proofDemanded && <Tag tone="warn">{PANEL_TEXT.proofDemanded}</Tag>}
      </p>
      <h3>{PANEL_TEXT.sources}</h3>
      <p>{sourcesFull(sources)}</p>
      <ProposalPanel indicator={indicator} />
      <PhotoPanel code={code} photos={photos} />
    </>
  )
}

/** Bonus items and limits: where they come from, and what they do. */
function ExtraPanel() {
  const { scheme, rows } = useEntry()
  const row = rows[useOnPage(({ place }) => place.row)]
  const bonus = scheme.bonus.items.find(({ code }) => row?.type === 'bonus' && code === row.code)
  const limit = scheme.limits.find(({ code }) => row?.type === 'limit' && code === row.code)
  const item = bonus ?? limit
  if (item === undefined) return null
  return (
    <>
      <h2>{item.title}</h2>
      <h3>{PANEL_TEXT.sources}</h3>
      <p>{sourcesFull(item.sources)}</p>
      <p className="muted">{bonus === undefined ? PANEL_TEXT.limitNote : PANEL_TEXT.bonusNote}</p>
      {limit !== undefined && (
        <p className="muted">{PANEL_TEXT.limitEffect(gradeName(scheme, limit.atMost))}</p>
      )}
    </>
  )
}
