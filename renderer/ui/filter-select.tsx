import { Select } from 'antd'
import { useChoiceSearch } from './form/choice-search'
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
export function FilterSelect({ label, value, choices, onChange, width = 128 }: FilterSelectProps) {
  const search = useChoiceSearch()
  return (
    <Select<string | null, Choice>
      aria-label={label}
      placeholder={label}
      {...clearByKey(() => onChange(undefined))}
      style={{ width }}
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: search.matches }}
      onFocus={search.prepare}
      value={value ?? null}
      options={choices.map((choice) => ({ ...choice }))}
      onChange={(next) => onChange(next ?? undefined)}
    />
  )
}
