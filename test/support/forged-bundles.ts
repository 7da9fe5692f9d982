import { Encrypter } from 'age-encryption'
import { readFileSync, writeFileSync } from 'node:fs'
import { encodeCard, type Card } from '../../shared/bundle/card'
import type { Manifest } from '../../shared/bundle/manifest'
import { extendChain, type RosterLink } from '../../shared/bundle/roster-chain'
import { decodeRosterFile } from '../../shared/bundle/roster-file'
import { recipientsOf } from '../../shared/bundle/roster'
import { verify } from '../../electron/trust/verify'
import { bundleOf, type Frame } from './bundles'
import type { TestKey } from './keys'
import { CITY, replicaOf, YUZHONG } from './record-states'
import { pcOf } from './rosters'

/*
 * Bundles as a hostile or broken program would write them: signed with a key that the roster lists, encrypted for the
 * real addressee, and wrong in one thing.
 */

/** The identity card of a PC that exists only in the test. */
export function writeCard(path: string, key: TestKey, office = YUZHONG): void {
  const { pc, name, signing, age } = pcOf(key)
  const card: Card = { office, pc, name, signing, age, createdAt: new Date().toISOString() }
  writeFileSync(path, encodeCard(card, key.sign))
}

/** The chain in a saved roster file. */
export function chainIn(path: string): readonly RosterLink[] {
  const file = decodeRosterFile(new Uint8Array(readFileSync(path)))
  if (!file.ok) throw new Error(file.failure.code)
  const chain = extendChain([], file.value.root, file.value.rosters, verify)
  if (!chain.ok) throw new Error(chain.failure.code)
  return chain.value
}

export interface Forgery {
  readonly key: TestKey
  readonly frames: readonly Frame[]
  readonly manifest?: Partial<Manifest>
  /** A last change of the bytes inside age. */
  readonly change?: (inside: Uint8Array) => Uint8Array
}

/** Writes a bundle for 市科协, by the PC of a key. */
export async function writeForged(
  path: string,
  chain: readonly RosterLink[],
  { key, frames, manifest = {}, change = (inside) => inside }: Forgery,
): Promise<void> {
  const newest = chain.at(-1)
  if (newest === undefined) throw new Error('a chain')
  const inside = bundleOf(frames, {
    key,
    manifest: {
      from: { office: YUZHONG, pc: pcOf(key).pc, replica: replicaOf(YUZHONG) },
      createdAt: new Date().toISOString(),
      roster: { version: newest.roster.version, hash: newest.hash },
      ...manifest,
    },
  })
  const encrypter = new Encrypter()
  for (const recipient of recipientsOf(newest.roster, CITY)) encrypter.addRecipient(recipient)
  writeFileSync(path, await encrypter.encrypt(change(inside)))
}
