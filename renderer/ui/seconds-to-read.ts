const LEAST = 4
const CHARACTERS_A_SECOND = 4

/**
 * How long a message stays, in seconds: as long as it takes somebody to look up and read it without haste. The one that
 * says what to do next is twice as long as “已保存”.
 */
export const secondsToRead = (text: string): number =>
  Math.max(LEAST, Math.ceil(text.length / CHARACTERS_A_SECOND))
