import { fail, ok, type Failure, type Result } from '../base/result'

/** Bytes one after the other. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    all.set(part, offset)
    offset += part.length
  }
  return all
}

/** An unsigned number in `size` bytes, the most significant first. */
export function uint(size: 1 | 2 | 4, value: number): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let index = size - 1, rest = value; index >= 0; index -= 1) {
    bytes[index] = rest % 256
    rest = Math.floor(rest / 256)
  }
  return bytes
}

/** Reads numbers and runs of bytes one after the other; past the end everything is `incomplete`. */
export class ByteReader {
  #offset = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get offset(): number {
    return this.#offset
  }

  uint(size: 1 | 2 | 4): Result<number, Failure<'incomplete'>> {
    const bytes = this.take(size)
    return bytes.ok ? ok(bytes.value.reduce((sum, byte) => sum * 256 + byte, 0)) : bytes
  }

  take(length: number): Result<Uint8Array, Failure<'incomplete'>> {
    if (this.#offset + length > this.#bytes.length) return fail('incomplete')
    const part = this.#bytes.subarray(this.#offset, this.#offset + length)
    this.#offset += length
    return ok(part)
  }
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])
