import { cleanText } from './clean-text'

const NAMES = 10
const NAME_LENGTH = 60

/** The names in a line, however they are separated. */
export const namesIn = (line: string): readonly string[] =>
  cleanText(line)
    .split(/[、，,;；\s]+/)
    .map((name) => name.slice(0, NAME_LENGTH))
    .filter((name) => name !== '')
    .slice(0, NAMES)
