import type { SchemePlace } from '../../../shared/scoring/publish-scheme'
import { scoreText } from '../../../shared/scoring/score-input'
import { SCHEMES_TEXT as TEXT } from '../../text/schemes'
import { AddButton } from './row-tools'
import { newSection } from './scheme-edit'
import { samePlace, useSchemeEditor } from './scheme-editor'

/** Every part of the scheme by name, with its points; the one way around the editor. */
export function Outline() {
  const { draft, change, goTo } = useSchemeEditor()
  return (
    <nav className="scheme-outline" aria-label={TEXT.outline}>
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
  return (
    <button
      type="button"
      className={inner ? 'scheme-entry scheme-inner' : 'scheme-entry'}
      aria-current={samePlace(editor.place, place)}
      onClick={() => editor.goTo(place)}
    >
      <span>{name}</span>
      {points !== undefined && <span className="dim digits">{scoreText(points)}</span>}
    </button>
  )
}
