import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { mostOf, type Indicator, type Part, type Section } from '../../../shared/scoring/scheme'
import { scoreText } from '../../../shared/scoring/score-input'
import { SCHEMES_TEXT as TEXT } from '../../text/schemes'
import { LinkButton } from '../../ui/link-button'
import { Section as Card } from '../../ui/section'
import { Points, Sources, TextLine } from './edit-controls'
import { AddButton, RowTools } from './row-tools'
import { QueryField } from './query-field'
import { RuleFields } from './rule-fields'
import { newIndicator, newPart, replaced, withQuery, withRule } from './scheme-edit'
import { useSchemeEditor } from './scheme-editor'

const sumOf = (amounts: readonly number[]): string => scoreText(amounts.reduce((sum, each) => sum + each, 0))

/** One section: its name and weight, and the indicators in it. */
export function SectionForm({ index }: { readonly index: number }) {
  const { draft, change, goTo } = useSchemeEditor()
  const section = draft.sections[index]
  if (section === undefined) return null
  const set = (next: Partial<Section>): void =>
    change({ ...draft, sections: replaced(draft.sections, index, { ...section, ...next }) })
  const { code, title, max, indicators } = section
  return (
    <Card
      title={TEXT.sectionName(code, title)}
      beside={
        <span className="muted">{TEXT.sum(sumOf(indicators.map((each) => each.max)), scoreText(max))}</span>
      }
    >
      <div className="scheme-fields">
        <TextLine
          label={TEXT.code}
          value={code}
          maxLength={12}
          onChange={(text) => set({ code: text.toUpperCase().replaceAll(/[^A-Z0-9-]/g, '') })}
        />
        <Points label={TEXT.max} value={max} onChange={(points) => set({ max: points })} />
        <TextLine
          wide
          label={TEXT.sectionTitle}
          value={title}
          maxLength={60}
          onChange={(text) => set({ title: text })}
        />
      </div>
      <ul className="scheme-list">
        {indicators.map((indicator, at) => (
          <li key={indicator.code}>
            <LinkButton onClick={() => goTo({ at: 'indicator', section: index, indicator: at })}>
              {TEXT.sectionName(indicator.code, indicator.title)}
            </LinkButton>
            <span className="dim">
              {scoreText(indicator.max)} {TEXT.points}
            </span>
            <RowTools
              name={indicator.code}
              list={indicators}
              index={at}
              onChange={(list) => set({ indicators: list })}
            />
          </li>
        ))}
      </ul>
      <AddButton
        label={TEXT.addIndicator}
        onAdd={() => {
          set({ indicators: [...indicators, newIndicator(section)] })
          goTo({ at: 'indicator', section: index, indicator: indicators.length })
        }}
      />
    </Card>
  )
}

interface IndicatorFormProps {
  readonly section: number
  readonly index: number
}

/** One indicator: name, weight, proof, sources, and the parts that earn its points. */
export function IndicatorForm({ section, index }: IndicatorFormProps) {
  const { draft, change, readOnly } = useSchemeEditor()
  const owner = draft.sections[section]
  const indicator = owner?.indicators[index]
  if (owner === undefined || indicator === undefined) return null
  const put = (next: Indicator): void =>
    change({
      ...draft,
      sections: replaced(draft.sections, section, {
        ...owner,
        indicators: replaced(owner.indicators, index, next),
      }),
    })
  const set = (next: Partial<Indicator>): void => put({ ...indicator, ...next })
  const demandProof = (demanded: boolean): void => {
    const { proofDemanded: _before, ...others } = indicator
    put(demanded ? { ...others, proofDemanded: true } : others)
  }
  const { code, title, max, parts, proof, proofDemanded = false, sources } = indicator
  return (
    <Card
      title={TEXT.sectionName(code, title)}
      beside={
        <span className="muted">
          {TEXT.sum(sumOf(parts.map(({ rule }) => mostOf(rule))), scoreText(max))}
        </span>
      }
    >
      <div className="scheme-fields">
        <TextLine
          label={TEXT.code}
          value={code}
          maxLength={12}
          onChange={(text) => set({ code: text.toUpperCase().replaceAll(/[^A-Z0-9-]/g, '') })}
        />
        <Points label={TEXT.max} value={max} onChange={(points) => set({ max: points })} />
        <TextLine
          wide
          label={TEXT.indicatorTitle}
          value={title}
          maxLength={120}
          onChange={(text) => set({ title: text })}
        />
        <TextLine
          wide
          label={TEXT.proof}
          value={proof}
          maxLength={200}
          onChange={(text) => set({ proof: text })}
        />
        <Checkbox
          className="scheme-wide"
          checked={proofDemanded}
          disabled={readOnly}
          onChange={({ target }) => demandProof(target.checked)}
        >
          {TEXT.proofDemanded}
        </Checkbox>
        <Sources value={sources} onChange={(next) => set({ sources: next })} />
      </div>
      <h3>{TEXT.parts}</h3>
      {parts.map((part, at) => (
        <PartRow
          key={part.code}
          part={part}
          onChange={(next) => set({ parts: replaced(parts, at, next) })}
          tools={
            <RowTools name={part.title} list={parts} index={at} onChange={(list) => set({ parts: list })} />
          }
        />
      ))}
      <AddButton label={TEXT.addPart} onAdd={() => set({ parts: [...parts, newPart(parts)] })} />
    </Card>
  )
}

interface PartRowProps {
  readonly part: Part
  readonly tools: ReactNode
  readonly onChange: (part: Part) => void
}

const PartRow = ({ part, tools, onChange }: PartRowProps) => (
  <div className="scheme-row scheme-part" role="group" aria-label={part.title}>
    <TextLine
      label={TEXT.partTitle}
      value={part.title}
      maxLength={60}
      onChange={(title) => onChange({ ...part, title })}
    />
    <RuleFields rule={part.rule} onChange={(rule) => onChange(withRule(part, rule))} />
    <QueryField rule={part.rule} value={part.query} onChange={(query) => onChange(withQuery(part, query))} />
    {tools}
  </div>
)
