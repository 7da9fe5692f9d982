import { progressOf, sectionProgress } from '../../../../shared/evaluation/answer-map'
import { isFinal } from '../../../../shared/evaluation/read-only'
import type { Section } from '../../../../shared/scoring/scheme'
import { scoreText } from '../../../../shared/scoring/score-input'
import { bonusTotal } from '../../../../shared/scoring/total'
import { ENTRY_TEXT } from '../../../text/evaluation'
import { Tag } from '../../../ui/tag'
import { useEntry, useOnPage, useShown } from './entry-model'
import { groupId } from './group-id'

/** Sections with their progress; pressing one goes there. */
export function SectionList() {
  const { scheme, rows, page, goTo, readOnly, mine } = useEntry()
  const left = useShown(({ answers }) => {
    const { answered, total } = progressOf(scheme, answers)
    return total - answered
  })
  const bonus = useShown(({ evaluation }) => bonusTotal(scheme, evaluation.bonus))
  const standing = useShown(({ evaluation }) => evaluation.vetoes?.length ?? 0)
  const final = useShown(({ evaluation }) => isFinal(evaluation))
  const here = useOnPage(({ place }) => rows[place.row]?.group)
  const go = (group: string): void =>
    goTo({ row: rows.findIndex((row) => row.group === group), column: page.snapshot().place.column })
  return (
    <nav className="section-list" aria-label={ENTRY_TEXT.sections}>
      <ul>
        {scheme.sections.map((section) => (
          <li key={section.code}>
            <button type="button" aria-current={here === section.code} onClick={() => go(section.code)}>
              <span>
                {section.code} {section.title}
              </span>
              <SectionDone section={section} />
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-current={here === 'bonus'} onClick={() => go('bonus')}>
            <span>{ENTRY_TEXT.bonus}</span>
            <span className="digits">{scoreText(bonus)}</span>
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
            ? ENTRY_TEXT.closedHint(final)
            : left > 0
              ? ENTRY_TEXT.left(left)
              : ENTRY_TEXT.complete}
      </p>
    </nav>
  )
}

function SectionDone({ section }: { readonly section: Section }) {
  const answered = useShown(({ answers }) => sectionProgress(section, answers).answered)
  return (
    <span className="digits">
      {answered}/{section.indicators.length}
    </span>
  )
}
