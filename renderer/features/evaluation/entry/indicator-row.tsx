import { answerTo } from '../../../../shared/evaluation/answer-map'
import { differsFromSite, SCORE_COLUMNS } from '../../../../shared/evaluation/score-columns'
import type { Indicator } from '../../../../shared/scoring/scheme'
import { scoreText } from '../../../../shared/scoring/score-input'
import { COLUMN_TEXT, ENTRY_TEXT } from '../../../text/evaluation'
import { partsText, sourcesBrief } from '../../../text/evaluation-scheme'
import { AnswerTexts } from './answer-texts'
import { useEntry, useOnPage, useShown } from './entry-model'
import type { GridKeys } from './grid-keys'
import { ProposalLine } from '../proposals/proposal-line'
import { PhotoThumbs } from '../photos/photo-thumbs'
import { ScoreCell } from './score-cell'

interface IndicatorRowProps {
  readonly indicator: Indicator
  /** Place among the rows of the grid. */
  readonly row: number
  readonly keys: GridKeys
}

/** One indicator: what it asks, four scores, note and proof. */
export function IndicatorRow({ indicator, row, keys }: IndicatorRowProps) {
  const { rows, page, goTo } = useEntry()
  const { code, title, max, parts, sources } = indicator
  const answer = useShown(({ answers }) => answerTo(answers, code))
  const here = useOnPage(({ place }) => place.row === row)
  const gridRow = rows[row]
  if (gridRow === undefined) return null
  const over = SCORE_COLUMNS.filter((column) => (answer[column] ?? 0) > max && answer.notApplicable !== true)
  return (
    <tr
      className={here ? 'grid-row grid-row-here' : 'grid-row'}
      data-indicator={code}
      onClick={({ target }) => {
        // What can be pressed or written in keeps its own click.
        if (target instanceof Element && target.closest('button, textarea, [role=spinbutton]') === null) {
          goTo({ row, column: page.snapshot().place.column })
        }
      }}
    >
      <th scope="row">
        <b>
          {code} {title}
        </b>
        <p className="muted">
          <span className="dim">
            {ENTRY_TEXT.points(scoreText(max))} · {sourcesBrief(sources)}
          </span>{' '}
          {partsText(parts)}
        </p>
        <ProposalLine code={code} />
        {over.map((column) => (
          <p key={column} className="cell-problem" role="alert">
            {COLUMN_TEXT[column]}：{ENTRY_TEXT.overMax(scoreText(max))}
          </p>
        ))}
        <AnswerTexts code={code} answer={answer} />
      </th>
      {SCORE_COLUMNS.map((column) => (
        <td key={column} className="score">
          <ScoreCell
            row={gridRow}
            place={{ row, column }}
            score={answer[column]}
            max={max}
            label={`${code} ${COLUMN_TEXT[column]}`}
            notApplicable={answer.notApplicable === true}
            differs={column === 'review' && differsFromSite(answer)}
            keys={keys}
          />
        </td>
      ))}
      <td>
        <PhotoThumbs code={code} photos={answer.photos ?? []} here={here} />
      </td>
    </tr>
  )
}
