import { describe, expect, test } from 'vitest'
import { documentTypeOf, MOST_DOCUMENT_BYTES } from '../../../shared/records/kept-file'
import { zipOf } from '../../support/zip-writer'

const packed = (...names: readonly string[]): Uint8Array =>
  zipOf(names.map((name) => ({ name, content: `content of ${name}` })))
const text = (content: string): Uint8Array => Uint8Array.from(content, (char) => char.charCodeAt(0))

const TAKEN: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'a PDF': [text('%PDF-1.7\n'), 'pdf'],
  'an OFD': [packed('OFD.xml', 'Doc_0/Document.xml'), 'ofd'],
  'a Word document': [packed('[Content_Types].xml', 'word/document.xml'), 'docx'],
  'a workbook': [packed('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
  slides: [packed('[Content_Types].xml', 'ppt/presentation.xml'), 'pptx'],
}

test.each(Object.entries(TAKEN))('%s is known by its content', (_what, [bytes, type]) => {
  expect(documentTypeOf(bytes)).toEqual({ ok: true, value: type })
})

const REFUSED: Readonly<Record<string, readonly [Uint8Array, string]>> = {
  'an empty file': [new Uint8Array(), 'empty'],
  'a Windows program': [text('MZ\x90\0'), 'program'],
  'a Linux program': [text('\x7fELF\x02'), 'program'],
  'a shell script': [text('#!/bin/sh\n'), 'program'],
  'a Windows shortcut': [text('L\0\0\0\x01\x14\x02\0\0\0'), 'program'],
  'an SVG': [text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'markup'],
  'an SVG after a byte order mark and white space': [
    text('\xef\xbb\xbf\r\n <?xml version="1.0"?><svg/>'),
    'markup',
  ],
  'a web page in UTF-16': [text('\xff\xfe<\0h\0t\0m\0l\0>\0'), 'markup'],
  'a zip of anything': [packed('章程.pdf'), 'archive'],
  'a RAR': [text('Rar!\x1a\x07'), 'archive'],
  'a zip that was cut': [packed('word/document.xml').slice(0, -30), 'archive'],
  'a zip behind a page': [new Uint8Array([...text('<p>'), ...packed('word/document.xml')]), 'markup'],
  'an old Word document': [text('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'old-office'],
  'a rich text': [text('{\\rtf1'), 'old-office'],
  'a workbook with macros': [packed('xl/workbook.xml', 'xl/vbaProject.bin'), 'macros'],
  'a document with a program inside': [packed('word/document.xml', 'word/embeddings/a.exe'), 'macros'],
  'plain text': [text('会员名册'), 'unknown'],
  'a video': [text('\0\0\0\x18ftypmp42'), 'unknown'],
}

describe('refused, whatever its name says', () => {
  test.each(Object.entries(REFUSED))('%s', (_what, [bytes, reason]) => {
    expect(documentTypeOf(bytes)).toEqual({ ok: false, failure: { code: 'file-refused', facts: { reason } } })
  })

  test('one byte more than the limit', () => {
    const large = new Uint8Array(MOST_DOCUMENT_BYTES + 1)
    large.set(text('%PDF-'))
    expect(documentTypeOf(large)).toMatchObject({ failure: { code: 'too-large' } })
    expect(documentTypeOf(large.subarray(0, MOST_DOCUMENT_BYTES))).toMatchObject({ value: 'pdf' })
  })
})
