import { Button } from 'antd'
import { SCHEMES_TEXT as TEXT } from '../../text/schemes'
import { LinkButton } from '../../ui/link-button'
import { moved, without } from './scheme-edit'
import { useSchemeEditor } from './scheme-editor'

interface RowToolsProps<T> {
  /** What the row is, for a screen reader. */
  readonly name: string
  readonly list: readonly T[]
  readonly index: number
  readonly onChange: (list: T[]) => void
}

/** Moving and removing one entry of a list. */
export function RowTools<T>({ name, list, index, onChange }: RowToolsProps<T>) {
  const { readOnly } = useSchemeEditor()
  if (readOnly) return null
  return (
    <span className="scheme-tools">
      <LinkButton
        disabled={index === 0}
        aria-label={`${TEXT.up} ${name}`}
        onClick={() => onChange(moved(list, index, -1))}
      >
        ↑
      </LinkButton>
      <LinkButton
        disabled={index === list.length - 1}
        aria-label={`${TEXT.down} ${name}`}
        onClick={() => onChange(moved(list, index, 1))}
      >
        ↓
      </LinkButton>
      <LinkButton aria-label={`${TEXT.remove} ${name}`} onClick={() => onChange(without(list, index))}>
        {TEXT.remove}
      </LinkButton>
    </span>
  )
}

/** The button that adds one entry to a list. */
export function AddButton({ label, onAdd }: { readonly label: string; readonly onAdd: () => void }) {
  const { readOnly } = useSchemeEditor()
  return readOnly ? null : (
    <Button size="small" onClick={onAdd}>
      {label}
    </Button>
  )
}
