import { parser, type SAXParser } from 'sax'

/** Attributes of one element by local name, entities resolved. */
export type Attributes = Readonly<Record<string, string>>

export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  /** May come in several pieces. */
  readonly text?: (text: string) => void
}

/** So much is given to the parser at a time: it looks once a piece whether a text grows without end. */
const PIECE = 65_536

/** Leaves the parser in the middle of its work. */
class NotWhole extends Error {
  override readonly name = 'NotWhole'
}

/**
 * Walks through XML as spreadsheets write it: elements by local name, attributes, text, CDATA. Returns false when it
 * is not well formed, or declares a document type: .xlsx parts have none, and entities that expand to more entities
 * are how XML is made to explode.
 */
export function walkXml(xml: string, handler: XmlHandler): boolean {
  const reader = parser(true, { position: false })
  const refuse = (): never => {
    throw new NotWhole()
  }
  const { open, close, text } = handler
  const events: Partial<SAXParser> = {
    onerror: refuse,
    ondoctype: refuse,
    onopentag: ({ name, attributes }) => open(localName(name), byLocalName(attributes)),
    onclosetag: (name) => close?.(localName(name)),
    ontext: (piece) => text?.(piece),
    oncdata: (piece) => text?.(piece),
  }
  Object.assign(reader, events)
  try {
    for (let at = 0; at < xml.length; at += PIECE) reader.write(xml.slice(at, at + PIECE))
    reader.close()
    return true
  } catch (error) {
    if (error instanceof NotWhole) return false
    throw error
  }
}

function byLocalName(attributes: Attributes): Attributes {
  const found: Record<string, string> = Object.create(null) as Record<string, string>
  for (const name in attributes) found[localName(name)] = attributes[name] ?? ''
  return found
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
