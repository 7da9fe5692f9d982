const END = 0x06054b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
/** An archive's comment has a length of 16 bits, so its end lies at most so far from the file's end. */
const MAX_COMMENT = 0xffff
const MAX_ENTRIES = 10_000

/**
 * The names in a zip archive's directory; nothing is unpacked. `undefined` when the bytes are no whole archive: no
 * local header at the start, no directory at the end, or a directory that does not hold what it declares.
 */
export function zipNames(bytes: Uint8Array): readonly string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < END_BYTES || view.getUint32(0, true) !== 0x04034b50) return undefined
  const end = endOf(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  if (count > MAX_ENTRIES) return undefined
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return undefined
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const start = at + ENTRY_BYTES
    names.push(latin(bytes.subarray(start, start + (name ?? 0))))
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return names
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}

/** The names that matter here are ASCII; others only have to be told apart from them. */
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
