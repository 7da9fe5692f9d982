import { basename } from 'node:path'

/** Well below what file systems take: a longer one could be made and not written. */
const MAX_LENGTH = 80
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)/i

/**
 * The page suggests a name, never a path: separators, controls, names reserved by Windows and characters that make a
 * name read backwards do not pass; a long one is cut before its ending (threat 15).
 */
export function safeName(name: string): string {
  const plain = basename(name.replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '_')).replace(
    /^[.\s]+|[.\s]+$/g,
    '',
  )
  const short = shortened(plain)
  return short === '' || RESERVED.test(short) ? `_${short}` : short
}

function shortened(name: string): string {
  const points = Array.from(name)
  if (points.length <= MAX_LENGTH) return name
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  return `${points
    .slice(0, MAX_LENGTH - ending.length)
    .join('')
    .trimEnd()}${ending}`
}
