import { pageOf } from '../text/print'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The footer is the one HTML the main process makes: what the page asks for goes in as text. */
const asText = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')

/** A long name gives way to the number of the page, which is read whole and in one line. */
const CUT = 'min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap'
const WHOLE = 'flex:none;margin-left:8mm;white-space:nowrap'

/** The print engine's footer: the given text at the left, “第 x 页 / 共 y 页” at the right. */
export const footerHtml = (text: string): string => {
  const page = pageOf('<span class="pageNumber"></span>', '<span class="totalPages"></span>')
  const style =
    'font:8pt "Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;color:#444;width:100%;min-width:0;margin:0 20mm;display:flex;justify-content:space-between'
  return `<div style='${style}'><span style='${CUT}'>${asText(text)}</span><span style='${WHOLE}'>${page}</span></div>`
}
