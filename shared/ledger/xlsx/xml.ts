/** Attributes of one element by local name, entities resolved. */
export type Attributes = Readonly<Record<string, string>>

export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** A name starts after white space: tried at every character, a long word without a value would take minutes. */
const ATTRIBUTE = /(?<![^\s/])([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Walks through XML as spreadsheets write it: elements by local name, attributes, text, CDATA. Returns false when it
 * is not well formed enough to be trusted, or declares a document type: .xlsx parts have none, and entities that
 * expand to more entities are how XML is made to explode.
 */
export function walkXml(xml: string, handler: XmlHandler): boolean {
  let at = 0
  let depth = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open < 0) break
    if (open > at) handler.text?.(decode(xml.slice(at, open)))
    const end = endOfMarkup(xml, open)
    if (end < 0) return false
    const second = xml[open + 1]
    if (second === '!') {
      if (xml.startsWith('<![CDATA[', open)) handler.text?.(xml.slice(open + 9, end - 2))
      else if (!xml.startsWith('<!--', open)) return false
    } else if (second === '/') {
      depth -= 1
      if (depth < 0) return false
      handler.close?.(localName(xml.slice(open + 2, end).trim()))
    } else if (second !== '?') {
      depth += element(xml.slice(open + 1, end), handler)
    }
    at = end + 1
  }
  return depth === 0
}

/** Index of the `>` that closes the markup at `open`, or −1. */
function endOfMarkup(xml: string, open: number): number {
  if (xml.startsWith('<!--', open)) return offset(xml.indexOf('-->', open + 4), 2)
  if (xml.startsWith('<![CDATA[', open)) return offset(xml.indexOf(']]>', open + 9), 2)
  return endOfTag(xml, open)
}

const offset = (index: number, by: number): number => (index < 0 ? -1 : index + by)

const [DOUBLE_QUOTE, SINGLE_QUOTE, GREATER] = [34, 39, 62]

/** A `>` may stand inside a quoted attribute. Each character is looked at once, however many there are. */
function endOfTag(xml: string, open: number): number {
  for (let at = open + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at)
    if (code === GREATER) return at
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      at = xml.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1)
      if (at < 0) return -1
    }
  }
  return -1
}

/** Reports an element; returns 1 when it stays open. */
function element(markup: string, handler: XmlHandler): 0 | 1 {
  const closed = markup.endsWith('/')
  const space = markup.search(/[\s/]/)
  const name = localName(space < 0 ? markup : markup.slice(0, space))
  handler.open(name, space < 0 ? {} : attributes(markup.slice(space)))
  if (!closed) return 1
  handler.close?.(name)
  return 0
}

function attributes(markup: string): Attributes {
  const found: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [, name = '', double, single] of markup.matchAll(ATTRIBUTE)) {
    found[localName(name)] = decode(double ?? single ?? '')
  }
  return found
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const decode = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (_, decimal?: string, hexadecimal?: string, name?: string) =>
        name === undefined
          ? character(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal))
          : (NAMED[name] ?? ''),
      )
    : text

const character = (code: number): string => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code))
