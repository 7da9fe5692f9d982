import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SMALL_RECORDS } from '../../support/bundles'
import { partsOf } from '../../support/format-reader'
import { bundleFile, enrolAll, testOffice } from '../../support/offices'
import { CITY, YUZHONG } from '../../support/record-states'
import { temporaryFolder } from '../../support/temporary-folder'

/*
 * A stranger's reader, written from shared/bundle/FORMAT.md with Debian's tools and none of our code: age opens,
 * openssl verifies, sha256sum and gunzip read a frame.
 */

interface RosterText {
  readonly offices: readonly {
    readonly office: string
    readonly pcs: readonly { readonly pc: string; readonly signing: { readonly key: string } }[]
  }[]
}
interface ManifestText {
  readonly from: { readonly office: string; readonly pc: string }
  readonly frames: readonly { readonly stored: number; readonly sha256: string }[]
}

test('age opens a bundle with the recovery identity, openssl verifies its manifest, gunzip reads a frame (threat 12)', async () => {
  const folder = temporaryFolder()
  const city = await testOffice(CITY, folder)
  const district = await testOffice(YUZHONG, folder)
  await enrolAll(city, district)
  const { path } = await bundleFile(district, CITY, SMALL_RECORDS)
  const at = (name: string): string => join(folder, name)
  const sh = (script: string, env: Readonly<Record<string, string>> = {}): string =>
    execFileSync('sh', ['-euc', script], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } })

  writeFileSync(at('recovery.txt'), `${city.stored.pending.recovery ?? ''}\n`)
  sh('age -d -i recovery.txt "$FILE" > inside.bin', { FILE: path })
  const { rosters, manifest, frames } = partsOf(readFileSync(at('inside.bin')))

  const { from, frames: listed } = JSON.parse(manifest.payload.toString('utf8')) as ManifestText
  const newest = JSON.parse(rosters.at(-1)?.payload.toString('utf8') ?? '{}') as RosterText
  const pc = newest.offices
    .find(({ office }) => office === from.office)
    ?.pcs.find((entry) => entry.pc === from.pc)
  writeFileSync(at('payload.bin'), manifest.payload)
  writeFileSync(at('signature.bin'), manifest.signature)
  const verify = `
    { printf 'DSSEv1 %d %s %d ' \${#T} "$T" "$L"; cat payload.bin; } > signed.bin
    printf '302a300506032b6570032100%s' "$key" | tr a-f A-F | basenc --base16 -d | openssl pkey -pubin -inform DER -out key.pem
    openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in signed.bin -sigfile signature.bin`
  const facts = { T: manifest.type, L: String(manifest.payload.length), key: pc?.signing.key ?? '' }
  expect(sh(verify, facts)).toContain('Signature Verified Successfully')
  writeFileSync(
    at('payload.bin'),
    manifest.payload.map((byte, index) => (index === 40 ? byte ^ 1 : byte)),
  )
  expect(() => sh(verify, facts)).toThrow('Command failed')

  const stored = listed[0]?.stored ?? 0
  expect([frames.readUInt8(0), frames.readUInt32BE(1), frames.length]).toEqual([1, stored, 9 + stored])
  writeFileSync(at('frame.bin'), frames.subarray(9))
  expect(sh('sha256sum < frame.bin')).toContain(listed[0]?.sha256)
  const lines = sh('gunzip < frame.bin').trimEnd().split('\n')
  expect(lines.map((line) => (JSON.parse(line) as { readonly kind: string }).kind)).toEqual([
    'association',
    'meeting',
  ])
})

test('the page of the format shows the commands of this test', () => {
  const page = readFileSync('shared/bundle/FORMAT.md', 'utf8')
  expect(page).toContain(`printf 'DSSEv1 %d %s %d ' \${#T} "$T" "$L"; cat payload.bin`)
  expect(page).toContain(
    'openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in signed.bin -sigfile signature.bin',
  )
})
