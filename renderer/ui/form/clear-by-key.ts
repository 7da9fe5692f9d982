import type { KeyboardEvent } from 'react'
import { FORM_TEXT } from '../../text/forms'

/**
 * What lets a list's choice be taken back: the mark for the mouse, and Delete or Backspace where nothing is typed. The
 * mark is a button of antd's own; base.css keeps it out of the way of Tab, which goes from field to field.
 */
export const clearByKey = (clear: () => void) => ({
  allowClear: { label: FORM_TEXT.clear },
  'aria-keyshortcuts': 'Delete',
  onInputKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if ((key === 'Delete' || key === 'Backspace') && currentTarget.value === '') clear()
  },
})
