/*
 * What `xml.ts` uses of sax; tsconfig.base.json names this file. The types published for it bring Node's along, which
 * the pure core must not see.
 */
declare module 'sax' {
  interface Tag {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
  }

  export class SAXParser {
    onopentag: (tag: Tag) => void
    onclosetag: (name: string) => void
    ontext: (text: string) => void
    oncdata: (text: string) => void
    ondoctype: (doctype: string) => void
    onerror: (error: Error) => void
    write(xml: string): this
    close(): this
  }

  export function parser(strict: true, options: { readonly position: boolean }): SAXParser
}
