import { TABLE_TEXT } from '../text/tables'
import { EmptyState } from './empty-state'
import { LinkButton } from './link-button'

interface NoMatchProps {
  readonly text: { readonly noMatch: string; readonly noMatchText: string }
  readonly onClear: () => void
}

/** What a list says that holds records of which its filters leave none: the way back to all of them. */
export const NoMatch = ({ text, onClear }: NoMatchProps) => (
  <EmptyState title={text.noMatch} action={<LinkButton onClick={onClear}>{TABLE_TEXT.clear}</LinkButton>}>
    {text.noMatchText}
  </EmptyState>
)
