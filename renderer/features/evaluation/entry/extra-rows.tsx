import type { BonusItem, Limit } from '../../../../shared/scoring/scheme'
import { scoreText } from '../../../../shared/scoring/score-input'
import { ENTRY_TEXT } from '../../../text/evaluation'
import { PROPOSAL_TEXT } from '../../../text/record-queries'
import { gradeName, sourcesBrief } from '../../../text/evaluation-scheme'
import { Tag } from '../../../ui/tag'
import { useEntry, useOnPage, useShown } from './entry-model'
import type { GridKeys } from './grid-keys'
import { cellId } from './grid-rows'
import { ScoreCell } from './score-cell'

interface ExtraRowProps<T> {
  readonly item: T
  readonly row: number
  readonly keys: GridKeys
}

/** One bonus item: scored like an indicator, shown apart. */
export function BonusRow({ item, row, keys }: ExtraRowProps<BonusItem>) {
  const { rows, proposals } = useEntry()
  const { code, title, max, sources } = item
  const proposal = proposals.bonus.get(code)
  const gridRow = rows[row]
  const score = useShown(({ evaluation }) => evaluation.bonus?.[code])
  const here = useOnPage(({ place }) => place.row === row)
  const column = useOnPage(({ place }) => place.column)
  if (gridRow === undefined) return null
  return (
    <tr className={here ? 'grid-row grid-row-here' : 'grid-row'}>
      <th scope="row" colSpan={4}>
        <b>{title}</b>{' '}
        <span className="dim">{ENTRY_TEXT.bonusSource(scoreText(max), sourcesBrief(sources))}</span>
        {proposal !== undefined && score === undefined && (
          <p className="proposal-line">
            {PROPOSAL_TEXT.bonus(scoreText(proposal.points), proposal.basis.length)}
          </p>
        )}
        {score !== undefined && score > max && (
          <p className="cell-problem" role="alert">
            {ENTRY_TEXT.overMax(scoreText(max))}
          </p>
        )}
      </th>
      <td className="score">
        <ScoreCell row={gridRow} place={{ row, column }} score={score} max={max} label={title} keys={keys} />
      </td>
      <td />
    </tr>
  )
}

/** One veto or cap: confirmed by a person with the space bar or the mouse, its source and effect beside it. */
export function LimitRow({ item, row, keys }: ExtraRowProps<Limit>) {
  const { session, scheme, signals, rows, page, readOnly } = useEntry()
  const here = useOnPage(({ place }) => place.row === row)
  const column = useOnPage(({ place }) => place.column)
  const { code, title, atMost, sources, signal } = item
  const gridRow = rows[row]
  const standing = useShown(({ evaluation }) => evaluation.vetoes) ?? []
  const stands = standing.includes(code)
  if (gridRow === undefined) return null
  const toggle = (): void => {
    const vetoes = stands ? standing.filter((other) => other !== code) : [...standing, code]
    session.changeEvaluation({ vetoes: vetoes.length === 0 ? null : vetoes }, 'now')
  }
  return (
    <tr className={here ? 'grid-row grid-row-here' : 'grid-row'}>
      <th scope="row" colSpan={4}>
        <b>{title}</b>{' '}
        <span className="dim">
          {ENTRY_TEXT.limitSource(gradeName(scheme, atMost), sourcesBrief(sources))}
        </span>
        {!stands && signal !== undefined && signals.has(signal) && (
          <Tag tone="warn">{ENTRY_TEXT.limitSignal}</Tag>
        )}
      </th>
      <td colSpan={2}>
        <button
          type="button"
          id={cellId(gridRow, column)}
          className="limit-toggle"
          role="switch"
          aria-checked={stands}
          aria-label={title}
          aria-disabled={readOnly}
          tabIndex={here ? 0 : -1}
          onFocus={() => page.set({ place: { row, column } })}
          onKeyDown={(event) => keys.onKeyDown(event, gridRow, cellId(gridRow, column))}
          onClick={() => {
            if (!readOnly) toggle()
          }}
        >
          <Tag tone={stands ? 'bad' : 'plain'}>
            {stands ? ENTRY_TEXT.limitConfirmed : ENTRY_TEXT.limitOpen}
          </Tag>
        </button>
      </td>
    </tr>
  )
}
