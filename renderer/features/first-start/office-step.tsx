import { Button, Input, Radio } from 'antd'
import { useMemo, useState } from 'react'
import { MUNICIPAL_OFFICE } from '../../../shared/codes/offices'
import { FIRST_START_TEXT as TEXT } from '../../text/first-start'
import { ChoiceControl } from '../../ui/form/choice-control'
import { FieldRow } from '../../ui/form/field-row'
import { today } from '../../ui/today'
import { officeChoices } from './office-choices'
import { StepTitle } from './step-title'

/** Who works on this PC. */
export interface Place {
  readonly office: string
  readonly operator: string
  readonly pcName: string
  /** 市科协 only: whether this PC makes the city root, or the city has one; blank until one says so. */
  readonly cityRoot: '' | 'make' | 'exists'
}

interface OfficeStepProps {
  readonly place: Place
  readonly onChange: (place: Place) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

/** The fields as they stand on the screen: id in the page, and what it fills. */
const FIELDS = [
  ['office', 'office'],
  ['city-root', 'cityRoot'],
  ['operator', 'operator'],
  ['pc-name', 'pcName'],
] as const

export function OfficeStep({ place, onChange, onBack, onNext }: OfficeStepProps) {
  const [asked, setAsked] = useState(false)
  const isCity = place.office === MUNICIPAL_OFFICE
  const offices = useMemo(() => officeChoices(today()), [])
  const blank = (text: string): boolean => text.trim() === ''
  const missing = (text: string): string | undefined => (asked && blank(text) ? TEXT.must : undefined)
  const next = (): void => {
    setAsked(true)
    const first = FIELDS.find(([, field]) => blank(place[field]) && (field !== 'cityRoot' || isCity))
    if (first === undefined) onNext()
    else document.getElementById(first[0])?.focus()
  }
  return (
    <form
      className="start-body"
      onSubmit={(event) => {
        event.preventDefault()
        next()
      }}
    >
      <StepTitle>{TEXT.officeTitle}</StepTitle>
      <FieldRow
        id="office"
        label={TEXT.office}
        hint={isCity ? TEXT.officeCity : TEXT.officeHint}
        error={missing(place.office)}
      >
        <ChoiceControl
          id="office"
          choices={offices}
          many={false}
          value={place.office === '' ? undefined : place.office}
          onChange={(office) => onChange({ ...place, office: typeof office === 'string' ? office : '' })}
          onBlur={() => undefined}
          onMount={() => undefined}
          invalid={missing(place.office) !== undefined}
          describedBy="office-said"
        />
      </FieldRow>
      {isCity && (
        <FieldRow id="city-root" label={TEXT.cityRoot} error={missing(place.cityRoot)}>
          <Radio.Group
            className="start-choices"
            aria-labelledby="city-root-label"
            {...(place.cityRoot === '' ? {} : { value: place.cityRoot })}
            onChange={(event) =>
              onChange({ ...place, cityRoot: event.target.value === 'make' ? 'make' : 'exists' })
            }
          >
            <Radio id="city-root" value="make">
              {TEXT.cityRootMake}
            </Radio>
            <Radio value="exists">{TEXT.cityRootExists}</Radio>
          </Radio.Group>
        </FieldRow>
      )}
      <FieldRow id="operator" label={TEXT.operator} hint={TEXT.operatorHint} error={missing(place.operator)}>
        <Input
          id="operator"
          maxLength={40}
          autoComplete="off"
          value={place.operator}
          status={missing(place.operator) === undefined ? '' : 'error'}
          aria-invalid={missing(place.operator) !== undefined}
          aria-describedby="operator-said"
          onChange={(event) => onChange({ ...place, operator: event.target.value })}
        />
      </FieldRow>
      <FieldRow id="pc-name" label={TEXT.pcName} hint={TEXT.pcNameHint} error={missing(place.pcName)}>
        <Input
          id="pc-name"
          maxLength={40}
          autoComplete="off"
          value={place.pcName}
          status={missing(place.pcName) === undefined ? '' : 'error'}
          aria-invalid={missing(place.pcName) !== undefined}
          aria-describedby="pc-name-said"
          onChange={(event) => onChange({ ...place, pcName: event.target.value })}
        />
      </FieldRow>
      <div className="buttons">
        <Button type="primary" htmlType="submit">
          {TEXT.next}
        </Button>
        <Button onClick={onBack}>{TEXT.back}</Button>
      </div>
    </form>
  )
}
