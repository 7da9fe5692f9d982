import { utf8 } from '../../base/utf8'
import { crc32 } from './crc32'

/** Packs bytes as raw deflate data. */
export type Deflate = (content: Uint8Array) => Promise<Uint8Array>

interface Part {
  readonly name: string
  readonly content: Uint8Array
}

const [END, CENTRAL, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
const VERSION = 20
const UTF8_NAMES = 0x800
const DEFLATED = 8

/** A zip file of these parts, in their order, without times. */
export async function zipFile(parts: readonly Part[], deflate: Deflate): Promise<Uint8Array<ArrayBuffer>> {
  const blocks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const packed = await deflate(content)
    const common = header(name, content, packed)
    const local = [u32(LOCAL), common, utf8(name), packed]
    directory.push(u32(CENTRAL), u16(VERSION), common, u16(0, 0, 0), u32(0, offset), utf8(name))
    blocks.push(...local)
    offset += length(local)
  }
  const end = [u32(END), u16(0, 0, parts.length, parts.length), u32(length(directory), offset), u16(0)]
  return joined([...blocks, ...directory, ...end])
}

/** What local header and directory entry share: version, flags, method, no time, CRC-32, sizes, length of the name. */
const header = (name: string, content: Uint8Array, packed: Uint8Array): Uint8Array =>
  joined([
    u16(VERSION, UTF8_NAMES, DEFLATED, 0, 0),
    u32(crc32(content), packed.length, content.length),
    u16(utf8(name).length, 0),
  ])

function u16(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2))
  for (const [at, value] of values.entries()) view.setUint16(at * 2, value, true)
  return new Uint8Array(view.buffer)
}

function u32(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4))
  for (const [at, value] of values.entries()) view.setUint32(at * 4, value, true)
  return new Uint8Array(view.buffer)
}

const length = (blocks: readonly Uint8Array[]): number => blocks.reduce((sum, block) => sum + block.length, 0)

function joined(blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length(blocks))
  let at = 0
  for (const block of blocks) {
    all.set(block, at)
    at += block.length
  }
  return all
}
