import type { BonusItem, Limit } from '../../../shared/scoring/scheme'
import { scoreText } from '../../../shared/scoring/score-input'
import { ENTRY_TEXT } from '../../text/evaluation'
import { PROPOSAL_TEXT } from '../../text/record-queries'
import { gradeName, sourcesBrief } from '../../text/evaluation-scheme'
import { Tag } from '../../ui/tag'
import { useEntry } from './entry-model'
import { cellId } from './grid-rows'
import { ScoreCell } from './score-cell'
import type { GridKeys } from './use-grid-keys'

interface ExtraRowProps<T> {
  readonly item: T
  readonly row: number
  readonly keys: GridKeys
}

/** One bonus item: scored like an indicator, shown apart. */
export function BonusRow({ item, row, keys }: ExtraRowProps<BonusItem>) {
  const { snapshot, rows, place, proposals } = useEntry()
  const { code, title, max, sources } = item
  const proposal = proposals.bonus.get(code)
  const gridRow = rows[row]
  const score = snapshot.evaluation.bonus?.[code]
  if (gridRow === undefined) return null
  return (
    <tr className={place.row === row ? 'grid-row grid-row-here' : 'grid-row'}>
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
        <ScoreCell
          row={gridRow}
          place={{ row, column: place.column }}
          score={score}
          max={max}
          label={title}
          keys={keys}
        />
      </td>
      <td />
    </tr>
  )
}

/** One veto or cap: confirmed by a person with the space bar or the mouse, its source and effect beside it. */
export function LimitRow({ item, row, keys }: ExtraRowProps<Limit>) {
  const { session, snapshot, scheme, signals, rows, place, noteFocus, readOnly } = useEntry()
  const { code, title, atMost, sources, signal } = item
  const gridRow = rows[row]
  const standing = snapshot.evaluation.vetoes ?? []
  const stands = standing.includes(code)
  if (gridRow === undefined) return null
  const toggle = (): void => {
    const vetoes = stands ? standing.filter((other) => other !== code) : [...standing, code]
    session.changeEvaluation({ vetoes: vetoes.length === 0 ? null : vetoes }, 'now')
  }
  return (
    <tr className={place.row === row ? 'grid-row grid-row-here' : 'grid-row'}>
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
          id={cellId(gridRow, place.column)}
          className="limit-toggle"
          role="switch"
          aria-checked={stands}
          aria-label={title}
          aria-disabled={readOnly}
          tabIndex={place.row === row ? 0 : -1}
          onFocus={() => noteFocus({ row, column: place.column })}
          onKeyDown={(event) => keys.onKeyDown(event, gridRow, cellId(gridRow, place.column))}
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
