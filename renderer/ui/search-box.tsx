import { Input } from 'antd'

interface SearchBoxProps {
  readonly label: string
  /** What can be typed, where it says more than the label. */
  readonly placeholder?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
}

/**
 * The search over a list, which follows every keystroke: nothing to press, so it is one tab stop. Escape empties it, or
 * the engine's own mark at its end.
 */
export const SearchBox = ({
  label,
  placeholder = label,
  value,
  onChange,
  autoFocus = false,
}: SearchBoxProps) => (
  <Input
    type="search"
    className="search-box"
    aria-label={label}
    placeholder={placeholder}
    autoFocus={autoFocus}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  />
)
