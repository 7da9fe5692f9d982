import { Select } from 'antd'
import { FORM_TEXT } from '../../text/forms'
import { useChoiceSearch } from './choice-search'
import { clearByKey } from './clear-by-key'
import type { Choice, ControlProps } from './control-props'

interface ChoiceControlProps extends ControlProps {
  readonly choices: readonly Choice[]
  readonly many: boolean
}

/** One or several entries of a list, found by typing a part of the name or its pinyin. */
export function ChoiceControl({ choices, many, ...props }: ChoiceControlProps) {
  const search = useChoiceSearch()
  const shared = {
    id: props.id,
    ref: props.onMount as never,
    options: choices.map((choice) => ({ ...choice })),
    showSearch: { filterOption: search.matches },
    onFocus: search.prepare,
    placeholder: FORM_TEXT.choose,
    notFoundContent: FORM_TEXT.noChoice,
    status: props.invalid ? ('error' as const) : ('' as const),
    onBlur: props.onBlur,
    'aria-invalid': props.invalid,
    'aria-describedby': props.describedBy,
  }
  if (many) {
    const value = Array.isArray(props.value) ? (props.value as readonly string[]) : []
    return (
      <Select<string[], Choice>
        {...shared}
        mode="multiple"
        allowClear={{ label: FORM_TEXT.clear }}
        value={[...value]}
        onChange={(next) => props.onChange(next.length === 0 ? undefined : next)}
      />
    )
  }
  return (
    <Select<string | null, Choice>
      {...shared}
      {...clearByKey(() => props.onChange(undefined))}
      value={typeof props.value === 'string' ? props.value : null}
      onChange={(next) => props.onChange(next ?? undefined)}
    />
  )
}
