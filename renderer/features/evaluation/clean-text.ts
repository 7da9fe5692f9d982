import { isPlainText } from '../../../shared/base/plain-text'

/** Text as a record takes it: what pasting brought along unseen (control characters, lone surrogates) is left out. */
export const cleanText = (text: string): string =>
  isPlainText(text)
    ? text
    : Array.from(text.replaceAll('\r\n', '\n'))
        .filter((character) => isPlainText(character))
        .join('')
