import { scoreText } from '../../../../shared/scoring/score-input'
import { ENTRY_TEXT } from '../../../text/evaluation'
import { useEntry, useOnPage } from './entry-model'
import type { GridKeys } from './grid-keys'
import { cellId, type GridRow, type Place } from './grid-rows'

interface ScoreCellProps {
  readonly row: GridRow
  readonly place: Place
  /** Hundredths of a point; `undefined`: blank. */
  readonly score: number | undefined
  readonly max: number
  /** What is scored, as it is read out. */
  readonly label: string
  readonly notApplicable?: boolean
  /** The review differs from what was seen on site. */
  readonly differs?: boolean
  readonly keys: GridKeys
}

/** One score. Blank, 0 and not applicable look different and are read out differently. */
export function ScoreCell({
  row,
  place,
  score,
  max,
  label,
  notApplicable = false,
  differs = false,
  keys,
}: ScoreCellProps) {
  const { page, readOnly, open } = useEntry()
  const locked = readOnly || (row.type === 'indicator' && !open.includes(place.column))
  const id = cellId(row, place.column)
  const typed = useOnPage(({ typing }) => (typing?.cell === id ? typing.text : undefined))
  const text = notApplicable ? '' : (typed ?? (score === undefined ? '' : scoreText(score)))
  const active = useOnPage(
    ({ place: here }) => here.row === place.row && (row.type !== 'indicator' || here.column === place.column),
  )
  const wrong = !notApplicable && ((score !== undefined && score > max) || typed === '.')
  return (
    <div
      id={id}
      className={`score-cell${notApplicable ? ' score-cell-off' : ''}${differs ? ' score-cell-differs' : ''}`}
      title={differs ? ENTRY_TEXT.differs : undefined}
      role="spinbutton"
      tabIndex={active ? 0 : -1}
      aria-label={ENTRY_TEXT.cell(label, scoreText(max))}
      aria-valuetext={notApplicable ? ENTRY_TEXT.notApplicable : text === '' ? ENTRY_TEXT.blank : text}
      aria-valuemin={0}
      aria-valuemax={max / 100}
      {...(score === undefined ? {} : { 'aria-valuenow': score / 100 })}
      aria-readonly={locked}
      aria-invalid={wrong}
      onFocus={() => page.set({ place })}
      onBlur={keys.onLeave}
      onKeyDown={(event) => keys.onKeyDown(event, row, id)}
    >
      {notApplicable ? '–' : text}
    </div>
  )
}
