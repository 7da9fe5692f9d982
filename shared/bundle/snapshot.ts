import { fail, failed, ok, type Failure, type Result } from '../base/result'
import { sha256Hex } from '../base/sha256'
import { cardIn, CARD_TYPE, type Card } from './card'
import {
  checkBody,
  readHead,
  type BodyFailure,
  type ByteSource,
  type CheckedBody,
  type Crypto,
} from './check-bundle'
import { checkSignatures } from './envelope'
import type { Head, HeadFailure } from './head'
import { MANIFEST_TYPE, type Manifest } from './manifest'
import { readManifest, type ManifestFailure } from './trust'
import type { Verify } from './public-key'

/** A snapshot of which every byte is as its maker signed it. Nothing is decompressed yet. */
export interface CheckedSnapshot {
  readonly manifest: Manifest
  /** Who made it. The card vouches for itself: on another PC a person compares its fingerprint with the sheet. */
  readonly maker: Card
  /** SHA-256 of the manifest's bytes. */
  readonly manifestHash: string
  readonly frames: CheckedBody
}

export type SnapshotFailure =
  | HeadFailure
  | BodyFailure
  | ManifestFailure
  | Failure<'not-a-snapshot' | 'signature-wrong' | 'snapshot-of-other-office'>

/**
 * Checks a snapshot: a bundle that an office makes for itself. It has to be readable when no roster is at hand and the
 * PC that made it is gone, so it brings its maker's card in place of rosters.
 */
export async function checkSnapshot(
  source: ByteSource,
  office: string,
  crypto: Crypto,
): Promise<Result<CheckedSnapshot, SnapshotFailure>> {
  const opened = await readHead(source)
  if (!opened.ok) return opened
  const judged = judgeSnapshot(opened.value.head, office, crypto.verify)
  if (!judged.ok) return judged
  const { manifest } = judged.value
  const frames = await checkBody(source, opened.value.length, manifest.frames, crypto)
  return frames.ok ? ok({ ...judged.value, frames: frames.value }) : frames
}

function judgeSnapshot(
  head: Head,
  office: string,
  verify: Verify,
): Result<Omit<CheckedSnapshot, 'frames'>, SnapshotFailure> {
  const [first, ...others] = head.rosters
  if (first?.type !== CARD_TYPE || others.length > 0) return fail('not-a-snapshot')
  const maker = cardIn(first, verify)
  if (!maker.ok) return fail('signature-wrong')
  const signed = checkSignatures(head.manifest, MANIFEST_TYPE, [maker.value.signing], verify)
  if (!signed.ok) return fail('signature-wrong')
  const manifest = readManifest(head.manifest.payload)
  if (!manifest.ok) return failed(manifest.failure)
  const { purpose, from } = manifest.value
  if (purpose !== 'snapshot') return fail('not-a-snapshot')
  const isTheirs = from.office === maker.value.office && from.pc === maker.value.pc
  if (!isTheirs) return fail('signature-wrong')
  if (from.office !== office) return fail('snapshot-of-other-office', { office: from.office })
  return ok({
    manifest: manifest.value,
    maker: maker.value,
    manifestHash: sha256Hex(head.manifest.payload),
  })
}
