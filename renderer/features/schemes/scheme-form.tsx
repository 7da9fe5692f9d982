import { useEffect, useRef, useState } from 'react'
import type { SchemePlace } from '../../../shared/scoring/publish-scheme'
import type { Scheme } from '../../../shared/scoring/scheme'
import { Checks } from './checks'
import { Outline } from './outline'
import { SchemeEditorContext } from './scheme-editor'
import { BonusForm, GradesForm, HeadForm, LimitsForm } from './scheme-forms'
import { IndicatorForm, SectionForm } from './section-forms'
import './schemes.css'

interface SchemeFormProps {
  readonly draft: Scheme
  readonly readOnly: boolean
  readonly onChange: (next: Scheme) => void
}

/** The scheme in three columns: what there is, the part in work, and what is not right yet. */
export function SchemeForm({ draft, readOnly, onChange }: SchemeFormProps) {
  const [place, setPlace] = useState<SchemePlace>({ at: 'head' })
  const [visits, setVisits] = useState(0)
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (visits > 0) sheet.current?.querySelector<HTMLElement>('input')?.focus()
  }, [visits])
  const goTo = (to: SchemePlace): void => {
    setPlace(to)
    setVisits(visits + 1)
  }
  return (
    <SchemeEditorContext value={{ draft, readOnly, change: onChange, place, goTo }}>
      <div className={readOnly ? 'scheme scheme-frozen' : 'scheme'}>
        <Outline />
        <div className="scheme-sheet" ref={sheet} key={JSON.stringify(place)}>
          <Form place={place} />
        </div>
        {!readOnly && <Checks />}
      </div>
    </SchemeEditorContext>
  )
}

function Form({ place }: { readonly place: SchemePlace }) {
  switch (place.at) {
    case 'head':
      return <HeadForm />
    case 'bonus':
      return <BonusForm />
    case 'limits':
      return <LimitsForm />
    case 'grades':
      return <GradesForm />
    case 'section':
      return <SectionForm index={place.section} />
    case 'indicator':
      break
  }
  return <IndicatorForm section={place.section} index={place.indicator} />
}
