import { progressOf, sectionProgress } from '../../../shared/evaluation/answer-map'
import { isFinal } from '../../../shared/evaluation/read-only'
import { scoreText } from '../../../shared/scoring/score-input'
import { ENTRY_TEXT } from '../../text/evaluation'
import { Tag } from '../../ui/tag'
import { useEntry } from './entry-model'
import { groupId } from './group-id'

/** Sections with their progress; pressing one goes there. */
export function SectionList() {
  const { scheme, snapshot, total, rows, place, goTo, readOnly, mine } = useEntry()
  const { answers, evaluation } = snapshot
  const { answered, total: all } = progressOf(scheme, answers)
  const here = rows[place.row]?.group
  const standing = evaluation.vetoes?.length ?? 0
  const go = (group: string): void =>
    goTo({ row: rows.findIndex((row) => row.group === group), column: place.column })
  return (
    <nav className="section-list" aria-label={ENTRY_TEXT.sections}>
      <ul>
        {scheme.sections.map((section) => {
          const progress = sectionProgress(section, answers)
          return (
            <li key={section.code}>
              <button type="button" aria-current={here === section.code} onClick={() => go(section.code)}>
                <span>
                  {section.code} {section.title}
                </span>
                <span className="digits">
                  {progress.answered}/{progress.total}
                </span>
              </button>
            </li>
          )
        })}
        <li>
          <button type="button" aria-current={here === 'bonus'} onClick={() => go('bonus')}>
            <span>{ENTRY_TEXT.bonus}</span>
            <span className="digits">{scoreText(total.bonus)}</span>
          </button>
        </li>
        <li>
          <button type="button" aria-current={here === 'limits'} onClick={() => go('limits')}>
            <span>{ENTRY_TEXT.limits}</span>
            <Tag tone={standing === 0 ? 'ok' : 'bad'}>
              {standing === 0 ? ENTRY_TEXT.none : ENTRY_TEXT.limitsStanding(standing)}
            </Tag>
          </button>
        </li>
        <li>
          <button
            type="button"
            onClick={() => {
              const closing = document.getElementById(groupId('closing'))
              closing?.scrollIntoView({ block: 'nearest' })
              closing?.querySelector('input')?.focus()
            }}
          >
            <span>{ENTRY_TEXT.closing}</span>
          </button>
        </li>
      </ul>
      <p className="dim">
        {!mine
          ? ENTRY_TEXT.othersHint
          : readOnly
            ? ENTRY_TEXT.closedHint(isFinal(evaluation))
            : answered < all
              ? ENTRY_TEXT.left(all - answered)
              : ENTRY_TEXT.complete}
      </p>
    </nav>
  )
}
