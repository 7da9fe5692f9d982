import type { Letter } from '../../shared/records/letter'
import { LETTER_FONTS as FONTS, LETTER_MARKS as MARKS, letterDay } from '../text/letters'
import { fontTable } from './font-table'
import { copiesTable } from './letter-copies'
import { headSize, leadAndRest } from './letter-head'
import { dateIndent, signatureIndent } from './signature-place'
import { titleLines } from './title-lines'

/** Sizes of GB/T 9704 in half points: 2号 22pt, 3号 16pt, 4号 14pt. */
const SIZES = { title: 44, body: 32, small: 28 } as const
/** 22 lines on a page: 225 mm of type area, in twentieths of a point, exact. */
const LINE = 579
const RED = 'E60012'
/** One millimetre in twentieths of a point. */
const mm = (length: number): number => Math.round((length * 1440) / 25.4)

/**
 * A letter as a Word file in the habits of GB/T 9704: A4, 仿宋 3号, 22 lines of 28 characters, red head, number in 〔〕,
 * signature over the date. Loads the library that makes it only now.
 */
export async function letterDocx(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const { Document, Packer } = await import('docx')
  const { sheet, footer } = await pieces(letter)
  const document = new Document({
    title: letter.title ?? '',
    creator: letter.signedBy ?? '',
    lastModifiedBy: letter.signedBy ?? '',
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(25) },
          },
        },
        footers: { default: footer },
        children: sheet,
      },
    ],
  })
  const bytes = await Packer.toArrayBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable(Object.values(FONTS)) },
  ])
  return new Uint8Array(bytes)
}

async function pieces(letter: Letter) {
  const { AlignmentType, BorderStyle, Footer, LineRuleType, PageNumber, Paragraph, TextRun } =
    await import('docx')
  const spacing = { line: LINE, lineRule: LineRuleType.EXACT }
  const font = (name: keyof typeof FONTS) => {
    const { name: face } = FONTS[name]
    return { ascii: face, hAnsi: face, eastAsia: face }
  }
  const text = (
    content: string,
    size: number = SIZES.body,
    face: keyof typeof FONTS = 'body',
    { color = '000000', lineAbove = false } = {},
  ) => new TextRun({ text: content, size, color, font: font(face), ...(lineAbove ? { break: 1 } : {}) })
  const blank = (keepNext = false) => new Paragraph({ spacing, keepNext, children: [text('')] })
  /** Figures stand close to the characters, so that a line has its 28 and the signature its middle. */
  const line = { spacing, autoSpaceEastAsianText: false }
  const {
    documentNumber = '',
    title = '',
    addressee = '',
    body = '',
    signedBy = '',
    copyTo,
    datedOn,
  } = letter
  const day = letterDay(datedOn)
  const sheet = [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [text(signedBy, headSize(signedBy), 'head', { color: RED })],
    }),
    blank(),
    blank(),
    new Paragraph({
      ...line,
      alignment: AlignmentType.CENTER,
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 11 } },
      children: [text(documentNumber)],
    }),
    blank(),
    blank(),
    new Paragraph({
      ...line,
      alignment: AlignmentType.CENTER,
      spacing: { line: 660, lineRule: LineRuleType.EXACT },
      children: titleLines(title).map((words, at) => text(words, SIZES.title, 'head', { lineAbove: at > 0 })),
    }),
    blank(),
    new Paragraph({ ...line, children: [text(`${addressee}${MARKS.colon}`)] }),
    ...body.split('\n').map((paragraph, at, all) => {
      const [lead, rest] = leadAndRest(paragraph)
      return new Paragraph({
        ...line,
        indent: { firstLine: 640, firstLineChars: 200 },
        // The signature never stands on a page without text (GB/T 9704 leaves no 此页无正文).
        keepNext: at === all.length - 1,
        children: [...(lead === '' ? [] : [text(lead, SIZES.body, 'lead')]), text(rest)],
      })
    }),
    blank(true),
    blank(true),
    new Paragraph({
      ...line,
      alignment: AlignmentType.RIGHT,
      keepNext: true,
      indent: { right: signatureIndent(signedBy, day) },
      children: [text(signedBy)],
    }),
    new Paragraph({
      ...line,
      alignment: AlignmentType.RIGHT,
      indent: { right: dateIndent(signedBy, day) },
      children: [text(day)],
    }),
    ...(copyTo === undefined
      ? []
      : [
          blank(),
          blank(),
          await copiesTable([text(`${MARKS.copyTo}${copyTo}`, SIZES.small)], MARKS.copyTo.length),
          // Word wants a paragraph behind a table; this one has no height.
          new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [text('', 2)] }),
        ]),
  ]
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: SIZES.small,
            font: font('page'),
            children: [MARKS.page[0], PageNumber.CURRENT, MARKS.page[1]],
          }),
        ],
      }),
    ],
  })
  return { sheet, footer }
}
