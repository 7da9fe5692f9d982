import type { Json } from '../../../shared/base/json'

/** What every control of a form takes. The label is tied by `id`, the error sentence by `describedBy`. */
export interface ControlProps {
  readonly id: string
  readonly value: Json | undefined
  readonly onChange: (value: Json | undefined) => void
  readonly onBlur: () => void
  readonly invalid: boolean
  readonly describedBy: string
  /** Takes what can be focused, so that the first field with an error gets the focus. */
  readonly onMount: (control: { readonly focus: () => void } | null) => void
}

/** One entry of a list to choose from. */
export interface Choice {
  readonly value: string
  readonly label: string
  /** Other words that find it: pinyin, initials, older names. */
  readonly search?: string
}
