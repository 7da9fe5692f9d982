import { mostOf, type Rule } from '../../../shared/scoring/scheme'
import { MODE_TEXT, SCHEMES_TEXT as TEXT } from '../../text/schemes'
import { Choose, Points, Whole } from './edit-controls'
import { AddButton, RowTools } from './row-tools'
import { replaced, ruleOfMode } from './scheme-edit'

interface RuleFieldsProps {
  readonly rule: Rule
  readonly onChange: (rule: Rule) => void
}

const MODES = Object.entries(MODE_TEXT) as readonly (readonly [Rule['mode'], string])[]

/** How a part earns its points: the mode, then what the mode asks for. */
export const RuleFields = ({ rule, onChange }: RuleFieldsProps) => (
  <>
    <Choose
      label={TEXT.mode}
      value={rule.mode}
      choices={MODES}
      onChange={(mode) => onChange(ruleOfMode(mode, mostOf(rule)))}
    />
    <ModeFields rule={rule} onChange={onChange} />
  </>
)

function ModeFields({ rule, onChange }: RuleFieldsProps) {
  switch (rule.mode) {
    case 'yes-no':
      return (
        <Points
          label={TEXT.points}
          value={rule.points}
          onChange={(points) => onChange({ ...rule, points })}
        />
      )
    case 'per-count':
      return (
        <>
          <Points label={TEXT.each} value={rule.each} onChange={(each) => onChange({ ...rule, each })} />
          <Points label={TEXT.cap} value={rule.cap} onChange={(cap) => onChange({ ...rule, cap })} />
        </>
      )
    case 'deduction':
      return (
        <>
          <Points label={TEXT.full} value={rule.full} onChange={(full) => onChange({ ...rule, full })} />
          <Points label={TEXT.deduct} value={rule.each} onChange={(each) => onChange({ ...rule, each })} />
        </>
      )
    case 'free':
      return <Points label={TEXT.free} value={rule.max} onChange={(max) => onChange({ ...rule, max })} />
    case 'tiers':
      break
  }
  return <Tiers rule={rule} onChange={onChange} />
}

interface TiersProps {
  readonly rule: Extract<Rule, { mode: 'tiers' }>
  readonly onChange: (rule: Rule) => void
}

const Tiers = ({ rule, onChange }: TiersProps) => {
  const { tiers } = rule
  // Tiers have no code of their own: their place is what they are.
  const places = tiers.map((tier, index) => ({ tier, index, key: `${index}/${tiers.length}` }))
  const set = (next: typeof tiers): void => onChange({ ...rule, tiers: next })
  return (
    <>
      <Choose
        label={TEXT.tierUnit}
        value={rule.unit}
        choices={[
          ['percent', TEXT.percent],
          ['count', TEXT.count],
        ]}
        onChange={(unit) => onChange({ ...rule, unit })}
      />
      <div className="scheme-tiers">
        {places.map(({ tier, index, key }) => (
          <div className="scheme-row" key={key}>
            <Whole
              label={TEXT.tierFrom}
              value={tier.from}
              least={0}
              most={1_000_000}
              onChange={(from) => set(replaced(tiers, index, { ...tier, from: from ?? 0 }))}
            />
            <Points
              label={TEXT.points}
              value={tier.points}
              onChange={(points) => set(replaced(tiers, index, { ...tier, points }))}
            />
            <RowTools name={`${TEXT.tierFrom} ${tier.from}`} list={tiers} index={index} onChange={set} />
          </div>
        ))}
        <AddButton label={TEXT.addTier} onAdd={() => set([...tiers, { from: 0, points: 0 }])} />
      </div>
    </>
  )
}
