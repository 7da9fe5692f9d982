import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { identityOf, readBundle } from '../../../electron/cli/read-bundle'
import { verify } from '../../../electron/trust/verify'
import { decodeCard } from '../../../shared/bundle/card'
import { rosterHash } from '../../../shared/bundle/roster-chain'
import { decodeRosterFile } from '../../../shared/bundle/roster-file'
import { must } from '../../support/offices'
import { YUZHONG } from '../../support/record-states'
import { chainOf, FIRST, pcOf, ROOT, YUZHONG_KEY } from '../../support/rosters'

/*
 * Files of format version 1 as they lie on a stick: bundles in their age layer, with a key that belongs to nobody, and
 * the two files that people carry before there are bundles. They are frozen like the bundles' insides.
 */
const VECTORS = join(import.meta.dirname, '../../vectors')
const SEALED = join(VECTORS, 'sealed-v1')
const IDENTITY = join(SEALED, 'identity.txt')
const NOW = Date.parse('2026-01-21T08:00:00.000Z')
const names = readdirSync(SEALED).filter((name) => name.endsWith('.kxb'))

const ofFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(VECTORS, 'files-v1', name)))

test('there is a sealed one for every refusal that belongs to the age layer', () => {
  expect(new Set(names.map((name) => name.replace('.kxb', '')))).toEqual(
    new Set(['accepted', 'not-for-us-or-damaged', 'not-a-bundle', 'incomplete', 'damaged']),
  )
})

test.each(names)('a frozen file of version 1 is answered as ever: %s', async (name) => {
  const read = await readBundle(join(SEALED, name), await identityOf(IDENTITY), undefined, NOW)
  expect(read.ok ? 'accepted' : read.failure.code).toBe(name.replace('.kxb', ''))
})

test('the frozen roster file gives its root and its chain', () => {
  const { root, rosters } = must(decodeRosterFile(ofFile('roster.bin')))
  expect(root).toEqual(ROOT.publicKey)
  expect(chainOf(...rosters).map(({ roster }) => [roster.version, roster.previous])).toEqual([
    [1, undefined],
    [2, rosterHash(FIRST)],
  ])
})

test('the frozen identity card says which PC it is, and one that was cut is none', () => {
  const { office, pc, name, signing } = must(decodeCard(ofFile('card.bin'), verify))
  const listed = pcOf(YUZHONG_KEY)
  expect({ office, pc, name, signing }).toEqual({
    office: YUZHONG,
    pc: listed.pc,
    name: listed.name,
    signing: listed.signing,
  })
  expect(decodeCard(ofFile('card-malformed.bin'), verify)).toMatchObject({
    failure: { code: 'card-malformed' },
  })
})
