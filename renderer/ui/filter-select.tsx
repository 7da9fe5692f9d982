import { Select } from 'antd'
import { comparable } from '../../shared/base/normalize'
import { clearByKey } from './form/clear-by-key'
import type { Choice } from './form/control-props'

interface FilterSelectProps {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly Choice[]
  readonly onChange: (value: string | undefined) => void
  readonly width?: number
}

/** One filter over a list: its name stands in it until something is chosen. */
export const FilterSelect = ({ label, value, choices, onChange, width = 128 }: FilterSelectProps) => (
  <Select<string | null, Choice>
    aria-label={label}
    placeholder={label}
    {...clearByKey(() => onChange(undefined))}
    style={{ width }}
    popupMatchSelectWidth={false}
    showSearch={{
      filterOption: (typed, choice) =>
        comparable(`${choice?.label ?? ''} ${choice?.search ?? ''}`).includes(comparable(typed)),
    }}
    value={value ?? null}
    options={choices.map((choice) => ({ ...choice }))}
    onChange={(next) => onChange(next ?? undefined)}
  />
)
