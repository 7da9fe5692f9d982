import { Button } from 'antd'
import { FOUR_GRADES, THREE_GRADES } from '../../../shared/scoring/default-scheme'
import { LIMIT_SIGNALS, SCHEME_PRESETS, type Grade, type Scheme } from '../../../shared/scoring/scheme'
import { scoreText } from '../../../shared/scoring/score-input'
import { PRESET_TEXT, SCHEMES_TEXT as TEXT, SIGNAL_TEXT } from '../../text/schemes'
import { Section } from '../../ui/section'
import { Choose, Points, Sources, TextLine, Whole } from './edit-controls'
import { QueryField } from './query-field'
import { AddButton, RowTools } from './row-tools'
import { newBonus, newGrade, newLimit, replaced, withQuery } from './scheme-edit'
import { useSchemeEditor } from './scheme-editor'

const ANY = 'any'

/** A scheme with an optional field set, or left out. */
function withField<F extends 'preset' | 'year' | 'documentNumber' | 'topGradeShare'>(
  draft: Scheme,
  field: F,
  value: Scheme[F],
): Scheme {
  const { [field]: _before, ...rest } = draft
  return (value === undefined ? rest : { ...rest, [field]: value }) as Scheme
}

/** Name, for whom, for which year, by which document, and the two thresholds. */
export function HeadForm() {
  const { draft, change } = useSchemeEditor()
  const { name, preset, year, documentNumber, notApplicableWarnPercent, topGradeShare } = draft
  return (
    <Section
      title={TEXT.head}
      beside={
        <span className="muted">
          {TEXT.sum(scoreText(draft.sections.reduce((sum, { max }) => sum + max, 0)), '100')}
        </span>
      }
    >
      <div className="scheme-fields">
        <TextLine
          wide
          label={TEXT.name}
          value={name}
          maxLength={120}
          onChange={(text) => change({ ...draft, name: text })}
        />
        <Choose
          label={TEXT.preset}
          value={preset ?? ANY}
          choices={[
            [ANY, TEXT.anyPreset],
            ...SCHEME_PRESETS.map((code) => [code, PRESET_TEXT[code]] as const),
          ]}
          onChange={(code) => change(withField(draft, 'preset', code === ANY ? undefined : code))}
        />
        <Whole
          optional
          label={TEXT.year}
          value={year}
          least={2024}
          most={2199}
          hint={TEXT.anyYear}
          onChange={(value) => change(withField(draft, 'year', value))}
        />
        <TextLine
          wide
          label={TEXT.documentNumber}
          value={documentNumber ?? ''}
          maxLength={100}
          onChange={(text) => change(withField(draft, 'documentNumber', text === '' ? undefined : text))}
        />
        <Whole
          label={TEXT.warnPercent}
          value={notApplicableWarnPercent}
          least={0}
          most={100}
          onChange={(value) => change({ ...draft, notApplicableWarnPercent: value ?? 0 })}
        />
        <Whole
          optional
          label={TEXT.topShare}
          value={topGradeShare}
          least={1}
          most={100}
          hint={TEXT.topShareHint}
          onChange={(value) => change(withField(draft, 'topGradeShare', value))}
        />
      </div>
    </Section>
  )
}

/** Bonus items, and the most they count together. */
export function BonusForm() {
  const { draft, change } = useSchemeEditor()
  const { cap, items } = draft.bonus
  const set = (next: typeof items): void => change({ ...draft, bonus: { cap, items: next } })
  return (
    <Section title={TEXT.bonus}>
      <div className="scheme-fields">
        <Points
          label={TEXT.bonusCap}
          value={cap}
          onChange={(points) => change({ ...draft, bonus: { cap: points, items } })}
        />
      </div>
      {items.map((item, at) => (
        <div className="scheme-row scheme-part" role="group" aria-label={item.title} key={item.code}>
          <TextLine
            wide
            label={TEXT.bonusTitle}
            value={item.title}
            maxLength={120}
            onChange={(title) => set(replaced(items, at, { ...item, title }))}
          />
          <Points
            label={TEXT.free}
            value={item.max}
            onChange={(max) => set(replaced(items, at, { ...item, max }))}
          />
          <Sources
            value={item.sources}
            onChange={(sources) => set(replaced(items, at, { ...item, sources }))}
          />
          <QueryField
            rule={{ mode: 'yes-no', points: item.max }}
            value={item.query}
            onChange={(query) => set(replaced(items, at, withQuery(item, query)))}
          />
          <RowTools name={item.title} list={items} index={at} onChange={set} />
        </div>
      ))}
      <AddButton label={TEXT.addBonus} onAdd={() => set([...items, newBonus(items)])} />
    </Section>
  )
}

const NO_SIGNAL = 'none'

/** Vetoes and caps: what happened, and the best grade that is then left. */
export function LimitsForm() {
  const { draft, change } = useSchemeEditor()
  const { limits, grades } = draft
  const set = (next: typeof limits): void => change({ ...draft, limits: next })
  return (
    <Section title={TEXT.limits}>
      {limits.map((limit, at) => (
        <div className="scheme-row scheme-part" role="group" aria-label={limit.title} key={limit.code}>
          <TextLine
            wide
            label={TEXT.limitTitle}
            value={limit.title}
            maxLength={120}
            onChange={(title) => set(replaced(limits, at, { ...limit, title }))}
          />
          <Choose
            label={TEXT.limitAtMost}
            value={limit.atMost}
            choices={grades.map(({ code, name }) => [code, name] as const)}
            onChange={(atMost) => set(replaced(limits, at, { ...limit, atMost }))}
          />
          <Choose
            label={TEXT.signal}
            value={limit.signal ?? NO_SIGNAL}
            choices={[
              [NO_SIGNAL, TEXT.noSignal],
              ...LIMIT_SIGNALS.map((code) => [code, SIGNAL_TEXT[code]] as const),
            ]}
            onChange={(code) => {
              const { signal: _before, ...rest } = limit
              set(replaced(limits, at, code === NO_SIGNAL ? rest : { ...rest, signal: code }))
            }}
          />
          <Sources
            value={limit.sources}
            onChange={(sources) => set(replaced(limits, at, { ...limit, sources }))}
          />
          <RowTools name={limit.title} list={limits} index={at} onChange={set} />
        </div>
      ))}
      <AddButton label={TEXT.addLimit} onAdd={() => set([...limits, newLimit(limits, grades)])} />
    </Section>
  )
}

const copyOf = (grade: Grade): Grade => ({ ...grade })

/** Grades from the best to the worst, each by its lower bound. */
export function GradesForm() {
  const { draft, change, readOnly } = useSchemeEditor()
  const { grades } = draft
  const set = (next: typeof grades): void => change({ ...draft, grades: next })
  return (
    <Section
      title={TEXT.grades}
      actions={
        readOnly ? undefined : (
          <>
            <Button size="small" onClick={() => set(FOUR_GRADES.map(copyOf))}>
              {TEXT.fourGrades}
            </Button>
            <Button size="small" onClick={() => set(THREE_GRADES.map(copyOf))}>
              {TEXT.threeGrades}
            </Button>
          </>
        )
      }
    >
      {grades.map((grade, at) => (
        <div className="scheme-row scheme-part" role="group" aria-label={grade.name} key={grade.code}>
          <TextLine
            label={TEXT.gradeName}
            value={grade.name}
            maxLength={20}
            onChange={(name) => set(replaced(grades, at, { ...grade, name }))}
          />
          <Points
            label={TEXT.gradeFrom}
            value={grade.from}
            onChange={(from) => set(replaced(grades, at, { ...grade, from: Math.min(from, 10_000) }))}
          />
          <RowTools name={grade.name} list={grades} index={at} onChange={set} />
        </div>
      ))}
      <AddButton label={TEXT.addGrade} onAdd={() => set([...grades, newGrade(grades)])} />
    </Section>
  )
}
