import type { KeyboardEvent } from 'react'
import type { SchemePlace } from '../../../shared/scoring/publish-scheme'
import { scoreText } from '../../../shared/scoring/score-input'
import { SCHEMES_TEXT as TEXT } from '../../text/schemes'
import { AddButton } from './row-tools'
import { newSection } from './scheme-edit'
import { samePlace, useSchemeEditor } from './scheme-editor'

/** Where a key leads from entry `at` of `count`. */
const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** One tab stop, or thirty of them would stand before every field: the arrows move, Enter opens the part. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('.scheme-entry')]
  const at = entries.findIndex((entry) => entry === event.target)
  const target = TARGETS[event.key]?.(at, entries.length)
  if (at < 0 || target === undefined) return
  event.preventDefault()
  entries[target]?.focus()
}

/** Every part of the scheme by name, with its points; the one way around the editor. */
export function Outline() {
  const { draft, change, goTo } = useSchemeEditor()
  return (
    <nav className="scheme-outline" aria-label={TEXT.outline} onKeyDown={onKeyDown}>
      <Entry place={{ at: 'head' }} name={TEXT.head} />
      {draft.sections.map((section, at) => (
        <div key={section.code}>
          <Entry
            place={{ at: 'section', section: at }}
            name={TEXT.sectionName(section.code, section.title)}
            points={section.max}
          />
          {section.indicators.map((indicator, place) => (
            <Entry
              inner
              key={indicator.code}
              place={{ at: 'indicator', section: at, indicator: place }}
              name={TEXT.sectionName(indicator.code, indicator.title)}
              points={indicator.max}
            />
          ))}
        </div>
      ))}
      <AddButton
        label={TEXT.addSection}
        onAdd={() => {
          change({ ...draft, sections: [...draft.sections, newSection(draft)] })
          goTo({ at: 'section', section: draft.sections.length })
        }}
      />
      <Entry place={{ at: 'bonus' }} name={TEXT.bonus} points={draft.bonus.cap} />
      <Entry place={{ at: 'limits' }} name={TEXT.limits} />
      <Entry place={{ at: 'grades' }} name={TEXT.grades} />
    </nav>
  )
}

interface EntryProps {
  readonly place: SchemePlace
  readonly name: string
  readonly points?: number
  readonly inner?: boolean
}

function Entry({ place, name, points, inner = false }: EntryProps) {
  const editor = useSchemeEditor()
  const current = samePlace(editor.place, place)
  return (
    <button
      type="button"
      className={inner ? 'scheme-entry scheme-inner' : 'scheme-entry'}
      aria-current={current}
      tabIndex={current ? 0 : -1}
      onClick={() => editor.goTo(place)}
    >
      <span>{name}</span>
      {points !== undefined && <span className="dim digits">{scoreText(points)}</span>}
    </button>
  )
}
