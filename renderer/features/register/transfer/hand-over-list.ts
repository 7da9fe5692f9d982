import { nameOf } from '../../../../shared/codes/code-list'
import { FILE_TYPES } from '../../../../shared/codes/file-types'
import { attachmentKindOf, kindOf, type Kind } from '../../../../shared/records/kinds'
import { photoHashesIn } from '../../../../shared/records/photo-hashes'
import type { HandOverFile, HandOverPart } from '../../../print/hand-over-paper'
import { CONTENT_KINDS, type AssociationContents } from '../../../store/association-contents'
import { sizeText } from '../../../text/attachments'
import { KIND_NAMES } from '../../../text/fields'
import { HAND_OVER_TEXT as TEXT } from '../../../text/hand-over'

/** The transfer itself is what the list is about, and a proposal is no record of the association yet. */
const LISTED = CONTENT_KINDS.filter((kind) => kind !== 'transfer' && kind !== 'proposal')

/** What is handed over, counted: kinds with records, names of those without, files by name. */
export interface HandOverContents {
  readonly parts: readonly HandOverPart[]
  readonly notKept: readonly string[]
  readonly files: readonly HandOverFile[]
}

/**
 * Counts what is kept of an association in transfer. Rolls and letters never pass through 市科协, so they do not come
 * with the bundle: each line says how it is handed over.
 */
export function handOverContents({ records, files }: AssociationContents): HandOverContents {
  const counts = new Map<Kind, number>()
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = LISTED.filter((kind) => counts.has(kind)).map((kind) => ({
    name: KIND_NAMES[kind],
    count: TEXT.count(counts.get(kind) ?? 0),
    travels: attachmentKindOf(kind) === 'attachment',
  }))
  // Kept versions of an evaluation name the photos of its answers once more.
  const photos = new Set(records.flatMap(({ value }) => photoHashesIn(value))).size
  const photoPart = { name: TEXT.photos, count: TEXT.photoCount(photos), travels: true }
  return {
    parts: [
      { name: TEXT.basic, count: TEXT.count(1), travels: true },
      ...parts,
      ...(photos === 0 ? [] : [photoPart]),
    ],
    notKept: LISTED.filter((kind) => !counts.has(kind)).map((kind) => KIND_NAMES[kind]),
    files: files
      .map(({ id, kind, value }) => ({
        key: id,
        name: value.name ?? '',
        of: ownerName(value.recordKind ?? ''),
        type: value.fileType === undefined ? '' : nameOf(FILE_TYPES, value.fileType),
        size: value.bytes === undefined ? '' : sizeText(value.bytes),
        addedOn: value.addedOn ?? '',
        travels: kind === 'attachment',
      }))
      .toSorted((a, b) => (a.addedOn + a.name < b.addedOn + b.name ? -1 : 1)),
  }
}

const ownerName = (kind: string): string => (kindOf(kind) === undefined ? kind : KIND_NAMES[kind as Kind])
