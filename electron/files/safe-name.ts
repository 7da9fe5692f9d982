import { basename } from 'node:path'

/** The page suggests a name, never a path: separators, controls and names reserved by Windows do not pass. */
export function safeName(name: string): string {
  const plain = basename(name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')).replace(/^[.\s]+|[.\s]+$/g, '')
  return plain === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain) ? `_${plain}` : plain
}
