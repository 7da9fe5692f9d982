import { SCORE_COLUMNS } from '../../../../shared/evaluation/score-columns'
import { scoreText } from '../../../../shared/scoring/score-input'
import { COLUMN_TEXT, ENTRY_TEXT } from '../../../text/evaluation'
import { ClosingFields } from './closing-fields'
import { useEntry } from './entry-model'
import { BonusRow, LimitRow } from './extra-rows'
import { gridKeys, type GridKeys } from './grid-keys'
import { groupId } from './group-id'
import { IndicatorRow } from './indicator-row'

/** All indicators of the scheme, bonus and limits as one grid with one tab stop; visit and opinion below it. */
export function ScoreGrid() {
  const keys = gridKeys(useEntry())
  return (
    <div className="score-grid">
      <table role="grid" aria-label={ENTRY_TEXT.grid}>
        <thead>
          <tr>
            <th scope="col">{ENTRY_TEXT.indicator}</th>
            {SCORE_COLUMNS.map((column) => (
              <th key={column} scope="col" className="score">
                {COLUMN_TEXT[column]}
              </th>
            ))}
            <th scope="col" className="proof">
              {ENTRY_TEXT.proof}
            </th>
          </tr>
        </thead>
        <Sections keys={keys} />
        <Extras keys={keys} />
      </table>
      <ClosingFields />
    </div>
  )
}

function Sections({ keys }: { readonly keys: GridKeys }) {
  const { scheme, rows } = useEntry()
  const placeOf = (code: string): number =>
    rows.findIndex((row) => row.type === 'indicator' && row.code === code)
  return scheme.sections.map((section) => (
    <tbody key={section.code} id={groupId(section.code)}>
      <GroupHead
        title={`${section.code} ${section.title}`}
        hint={ENTRY_TEXT.points(scoreText(section.max))}
      />
      {section.indicators.map((indicator) => (
        <IndicatorRow key={indicator.code} indicator={indicator} row={placeOf(indicator.code)} keys={keys} />
      ))}
    </tbody>
  ))
}

function Extras({ keys }: { readonly keys: GridKeys }) {
  const { scheme, rows, readOnly } = useEntry()
  const placeOf = (type: 'bonus' | 'limit', code: string): number =>
    rows.findIndex((row) => row.type === type && row.code === code)
  return (
    <>
      <tbody id={groupId('bonus')}>
        <GroupHead title={ENTRY_TEXT.bonus} hint={ENTRY_TEXT.points(scoreText(scheme.bonus.cap))} />
        {scheme.bonus.items.map((item) => (
          <BonusRow key={item.code} item={item} row={placeOf('bonus', item.code)} keys={keys} />
        ))}
      </tbody>
      <tbody id={groupId('limits')}>
        <GroupHead title={ENTRY_TEXT.limits} {...(readOnly ? {} : { hint: ENTRY_TEXT.limitHint })} />
        {scheme.limits.map((item) => (
          <LimitRow key={item.code} item={item} row={placeOf('limit', item.code)} keys={keys} />
        ))}
      </tbody>
    </>
  )
}

const GroupHead = ({ title, hint }: { readonly title: string; readonly hint?: string }) => (
  <tr className="group-head">
    <th colSpan={6} scope="rowgroup">
      {title} <span className="dim">{hint}</span>
    </th>
  </tr>
)
