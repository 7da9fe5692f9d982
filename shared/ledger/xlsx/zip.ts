import { fromUtf8 } from '../../base/utf8'
import { crc32 } from './crc32'
import { LIMITS } from './limits'

export interface ZipEntry {
  /** As `partName` writes it. */
  readonly name: string
  readonly deflated: boolean
  readonly packed: Uint8Array
  readonly size: number
  readonly crc: number
}

/** Unpacks raw deflate data; `undefined` when it is malformed or does not give exactly `size` bytes. */
export type Inflate = (packed: Uint8Array, size: number) => Promise<Uint8Array | undefined>

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const ENCRYPTED = 0x1
const [STORED, DEFLATED] = [0, 8]

/**
 * The entries of a zip file by its central directory, which alone counts: local headers only say where data begins.
 * `undefined` when it is no zip, encrypted, of several disks, zip64 (a ledger is no 4 GB), or names an entry twice.
 */
export function zipEntries(file: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = endRecord(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  if (count > LIMITS.entries) return undefined
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const name = fromUtf8(file.subarray(at + 46, at + 46 + nameLength))
    // A name in another encoding is a picture's or an attachment's; the parts that are read have plain ones.
    if (name !== undefined) {
      const entry = readEntry(file, view, at, name)
      if (entry === undefined || entries.has(entry.name)) return undefined
      entries.set(entry.name, entry)
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return [...entries.values()]
}

/** How parts are looked up: case does not count in an .xlsx file (ECMA-376 part 2, 6.2.2), and some write `\\`. */
export const partName = (path: string): string => path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()

function endRecord(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}

function readEntry(file: Uint8Array, view: DataView, at: number, name: string): ZipEntry | undefined {
  const method = view.getUint16(at + 10, true)
  const packedSize = view.getUint32(at + 20, true)
  const local = view.getUint32(at + 42, true)
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) {
    return undefined
  }
  if (local + 30 > file.length || view.getUint32(local, true) !== LOCAL) return undefined
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packedSize > file.length) return undefined
  return {
    name: partName(name),
    deflated: method === DEFLATED,
    packed: file.subarray(start, start + packedSize),
    size: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
  }
}

/** The content of an entry, checked against the size and CRC-32 that the directory gives. */
export async function zipContent(entry: ZipEntry, inflate: Inflate): Promise<Uint8Array | undefined> {
  const content = entry.deflated ? await inflate(entry.packed, entry.size) : entry.packed
  return content?.length === entry.size && crc32(content) === entry.crc ? content : undefined
}
