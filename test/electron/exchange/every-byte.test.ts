import { readFileSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { EXCHANGE_FAILURES } from '../../../renderer/text/exchange-failures'
import { attackedCity, type AttackedCity } from '../../support/attacked-city'
import { recordsFrame, SMALL_RECORDS } from '../../support/bundles'
import { runs } from '../../support/runs'

/*
 * A small bundle as a file, each byte of it changed once, cut at every length, and grown; and the same with the bytes
 * inside age, which only somebody with the addressee's public key can change. All of it through what the main process
 * opens a chosen file with.
 */

let attacked: AttackedCity
let file: Uint8Array
let inside: Uint8Array
let path: string

/** Only ends a run that hangs. */
const LIMIT = runs(300_000, 3_000_000)

const frames = [recordsFrame(SMALL_RECORDS.slice(0, 1))]

beforeEach(async () => {
  attacked = await attackedCity()
  path = await attacked.forged({
    frames,
    change: (bytes) => {
      inside = bytes
      return bytes
    },
  })
  file = new Uint8Array(readFileSync(path))
})

/** Each bit position comes at every eighth byte; in the long run all eight at every byte. */
const bitsAt = (index: number): readonly number[] =>
  Array.from({ length: runs(1, 8) }, (_, more) => 1 << ((index + more) % 8))

const flippedAt = (bytes: Uint8Array, index: number, bit: number): Uint8Array => {
  const changed = bytes.slice()
  changed[index] = (changed[index] ?? 0) ^ bit
  return changed
}

async function opened(): Promise<string> {
  const { open } = attacked.city.main
  const bundle = await open['exchange.open'](path)
  if (!bundle.ok) return bundle.failure.code
  await open['exchange.close'](bundle.value.opened)
  return 'accepted'
}

async function codeOfFile(bytes: Uint8Array): Promise<string> {
  writeFileSync(path, bytes)
  return opened()
}

async function codeOfInside(bytes: Uint8Array): Promise<string> {
  await attacked.forged({ frames, change: () => bytes })
  return opened()
}

/** Runs `attack` and expects that it leaves the office as it was; the file itself is compared with what was written. */
async function unchanged(attack: () => Promise<void>): Promise<void> {
  writeFileSync(path, file)
  const before = await attacked.everything(path)
  await attack()
  writeFileSync(path, file)
  expect(await attacked.everything(path)).toBe(before)
}

test(
  'every byte of the file changed: refused (threat 1)',
  async () => {
    const codes = new Set<string>()
    await unchanged(async () => {
      for (const index of file.keys()) {
        for (const bit of bitsAt(index)) {
          const changed = flippedAt(file, index, bit)
          const code = await codeOfFile(changed)
          expect([index, bit, code]).not.toEqual([index, bit, 'accepted'])
          expect(Buffer.compare(readFileSync(path), changed)).toBe(0)
          codes.add(code)
        }
      }
    })
    expect([...codes].toSorted()).toEqual(['incomplete', 'not-a-bundle', 'not-for-us-or-damaged'])
  },
  LIMIT,
)

test(
  'the file cut at every length, or grown: refused as incomplete (threat 2)',
  async () => {
    await unchanged(async () => {
      for (const length of file.keys()) {
        expect([length, await codeOfFile(file.subarray(0, length))]).toEqual([length, 'incomplete'])
      }
      const more = [new Uint8Array(1), new Uint8Array(16), new Uint8Array(70_000), file]
      for (const added of more) {
        const code = await codeOfFile(Buffer.concat([file, added]))
        expect([added.length, code]).toEqual([
          added.length,
          expect.stringMatching(/^(incomplete|damaged)$/) as unknown,
        ])
      }
    })
    expect(EXCHANGE_FAILURES.incomplete.cause).toContain('不完整，请重新拷贝')
  },
  LIMIT,
)

test(
  'every byte inside changed, whole of its age: refused (threat 1)',
  async () => {
    await unchanged(async () => {
      for (const index of inside.keys()) {
        for (const bit of bitsAt(index)) {
          const code = await codeOfInside(flippedAt(inside, index, bit))
          expect([index, bit, code]).not.toEqual([index, bit, 'accepted'])
        }
      }
    })
  },
  LIMIT,
)

test(
  'the inside cut at every length, or grown, whole of its age: refused (threat 2)',
  async () => {
    await unchanged(async () => {
      for (const length of inside.keys()) {
        expect([length, await codeOfInside(inside.subarray(0, length))]).toEqual([length, 'incomplete'])
      }
      for (const added of [new Uint8Array(1), inside]) {
        expect(await codeOfInside(Buffer.concat([inside, added]))).toBe('longer-than-declared')
      }
    })
    expect(await codeOfInside(inside)).toBe('accepted')
  },
  LIMIT,
)
