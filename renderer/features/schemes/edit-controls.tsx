import { Input, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { parseScore, scoreText } from '../../../shared/scoring/score-input'
import type { Source } from '../../../shared/scoring/scheme'
import { SCHEMES_TEXT as TEXT } from '../../text/schemes'
import { sourcesTyped, typedSources } from '../../text/scheme-sources'
import { useSchemeEditor } from './scheme-editor'

interface LabelledProps {
  readonly label: string
  readonly hint?: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A control with its label above. */
export const Labelled = ({ label, hint, wide = false, children }: LabelledProps) => (
  <label className={wide ? 'scheme-field scheme-wide' : 'scheme-field'}>
    <span className="scheme-label">{label}</span>
    {children}
    {hint !== undefined && <span className="dim">{hint}</span>}
  </label>
)

interface TextProps {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly wide?: boolean
  readonly onChange: (text: string) => void
}

/** One line of text of a scheme. */
export function TextLine({ label, value, maxLength, wide = false, onChange }: TextProps) {
  const { readOnly } = useSchemeEditor()
  return (
    <Labelled label={label} wide={wide}>
      <Input
        value={value}
        maxLength={maxLength}
        readOnly={readOnly}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  )
}

interface TypedProps {
  readonly label: string
  readonly text: string
  readonly hint?: string
  readonly wide?: boolean
  readonly wrong: string
  /** Takes what was typed; false when it means nothing: it then stays as typed, and is said to be wrong. */
  readonly onTyped: (text: string) => boolean
}

/**
 * A control whose text means something: what is not understood stays as typed until it is left. Then what counts stands
 * there again, and it is said what was not taken.
 */
function TypedLine({ label, text, hint, wide = false, wrong, onTyped }: TypedProps) {
  const { readOnly } = useSchemeEditor()
  const [typed, setTyped] = useState<string>()
  const [bad, setBad] = useState(false)
  const [dropped, setDropped] = useState<string>()
  return (
    <Labelled label={label} wide={wide} {...(hint === undefined ? {} : { hint })}>
      <Input
        value={typed ?? text}
        status={bad ? 'error' : ''}
        readOnly={readOnly}
        aria-invalid={bad}
        onChange={({ target }) => {
          setTyped(target.value)
          setDropped(undefined)
          setBad(!onTyped(target.value))
        }}
        onBlur={() => {
          if (bad) setDropped(typed)
          setTyped(undefined)
          setBad(false)
        }}
      />
      {bad && (
        <span className="error-line" role="alert">
          {wrong}
        </span>
      )}
      {dropped !== undefined && (
        <span className="error-line" role="alert">
          {TEXT.notTaken(dropped)}
        </span>
      )}
    </Labelled>
  )
}

interface PointsProps {
  readonly label: string
  /** Hundredths of a point. */
  readonly value: number
  readonly onChange: (points: number) => void
}

/** Points with up to two decimals. */
export const Points = ({ label, value, onChange }: PointsProps) => (
  <TypedLine
    label={label}
    text={scoreText(value)}
    wrong={TEXT.notAScore}
    onTyped={(text) => {
      const score = parseScore(text, 100_000)
      if (score.ok) onChange(score.value)
      return score.ok
    }}
  />
)

interface WholeProps {
  readonly label: string
  readonly value: number | undefined
  readonly least: number
  readonly most: number
  readonly hint?: string
  readonly onChange: (value: number | undefined) => void
  /** Whether nothing may stand there. */
  readonly optional?: boolean
}

/** A whole number within bounds. */
export const Whole = ({ label, value, least, most, hint, onChange, optional = false }: WholeProps) => (
  <TypedLine
    label={label}
    text={value === undefined ? '' : String(value)}
    wrong={TEXT.notANumber}
    {...(hint === undefined ? {} : { hint })}
    onTyped={(text) => {
      if (text.trim() === '' && optional) {
        onChange(undefined)
        return true
      }
      const number = Number(text)
      const good = /^\s*\d{1,7}\s*$/.test(text) && number >= least && number <= most
      if (good) onChange(number)
      return good
    }}
  />
)

/** Where a demand comes from. */
export const Sources = ({
  value,
  onChange,
}: {
  readonly value: readonly Source[]
  readonly onChange: (sources: Source[]) => void
}) => (
  <TypedLine
    wide
    label={TEXT.sources}
    text={sourcesTyped(value)}
    hint={TEXT.sourcesHint}
    wrong={TEXT.sourcesWrong}
    onTyped={(text) => {
      const sources = typedSources(text)
      if (sources !== undefined) onChange([...sources])
      return sources !== undefined
    }}
  />
)

interface ChooseProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly choices: readonly (readonly [V, string])[]
  readonly onChange: (value: V) => void
}

/** One of a few. */
export function Choose<V extends string>({ label, value, choices, onChange }: ChooseProps<V>) {
  const { readOnly } = useSchemeEditor()
  return (
    <Labelled label={label}>
      <Select<V>
        aria-label={label}
        value={value}
        disabled={readOnly}
        popupMatchSelectWidth={false}
        options={choices.map(([code, name]) => ({ value: code, label: name }))}
        onChange={onChange}
      />
    </Labelled>
  )
}
