import { fail, ok, type Failure, type Result } from '../base/result'
import { zipNames } from '../base/zip-names'
import type { FileType } from '../codes/file-types'

/** What an attachment that is not a picture may weigh, in bytes: a scanned file of some 60 pages (本方案). */
export const MOST_DOCUMENT_BYTES = 20 * 1024 * 1024

/** Kinds of documents: what is kept byte for byte. */
export type DocumentType = Exclude<FileType, 'jpg'>

/**
 * Why a file is not taken: `empty`; `program` (runs when opened); `markup` (SVG, HTML, XML: can carry scripts);
 * `archive` (its content cannot be judged); `old-office` (.doc, .xls, .wps: may hide macros; also a document with a
 * password); `macros`; `unknown`.
 */
export type RefusedFile = 'empty' | 'program' | 'markup' | 'archive' | 'old-office' | 'macros' | 'unknown'

/**
 * What a document is, by its first bytes and, for packaged ones, by the names inside; never by its own name. The list
 * is one of what is allowed, so that whatever is not known is refused (threat 23). Pictures are not documents: they are
 * drawn anew.
 */
export function documentTypeOf(
  bytes: Uint8Array,
): Result<DocumentType, Failure<'file-refused' | 'too-large'>> {
  const refused = (reason: RefusedFile) => fail('file-refused', { reason })
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > MOST_DOCUMENT_BYTES) return fail('too-large', { largest: MOST_DOCUMENT_BYTES })
  if (starts(bytes, '%PDF-')) return ok('pdf')
  if (starts(bytes, 'PK\x03\x04')) return packagedType(bytes)
  const reason = REFUSED.find(([, magic]) => magic.some((begin) => starts(bytes, begin)))?.[0]
  if (reason !== undefined) return refused(reason)
  return refused(isMarkup(bytes) ? 'markup' : 'unknown')
}

const REFUSED: readonly (readonly [RefusedFile, readonly string[]])[] = [
  [
    'program',
    ['MZ', '\x7fELF', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '\xfe\xed\xfa', '#!', 'L\0\0\0\x01\x14\x02\0'],
  ],
  ['old-office', ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '{\\rtf']],
  ['archive', ['PK', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ']],
]

/** The part without which a package is not of a type. */
const PARTS: readonly (readonly [DocumentType, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
  ['ofd', 'OFD.xml'],
]

function packagedType(bytes: Uint8Array): Result<DocumentType, Failure<'file-refused'>> {
  const names = zipNames(bytes)
  const type = PARTS.find(([, part]) => names?.includes(part))?.[0]
  if (names === undefined || type === undefined) return fail('file-refused', { reason: 'archive' })
  return names.some(isActive) ? fail('file-refused', { reason: 'macros' }) : ok(type)
}

/** Macros and what a package can carry to be run. */
const isActive = (name: string): boolean =>
  /(?:^|\/)vbaProject\.bin$|activeX\/|\.(?:exe|dll|com|bat|cmd|js|vbs|ps1|hta|lnk|scr|jar)$/i.test(name)

const starts = (bytes: Uint8Array, begin: string): boolean =>
  bytes.length >= begin.length && Array.from(begin).every((char, at) => bytes[at] === char.charCodeAt(0))

/** `<` as the first sign, after a byte order mark, white space, or in UTF-16. */
function isMarkup(bytes: Uint8Array): boolean {
  const skipped = new Set([0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xff, 0xfe])
  const first = bytes.subarray(0, 64).find((byte) => !skipped.has(byte))
  return first === 0x3c
}
