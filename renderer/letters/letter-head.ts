import { widthOf } from './signature-place'

/** The width of the type area, 156 mm, in points. */
const TYPE_WIDTH = 442
/** Size of the name in the red head, in half points: 36 pt, less where a long name would break into two lines. */
export const headSize = (office: string): number =>
  2 * Math.min(36, Math.floor(TYPE_WIDTH / Math.max(1, widthOf(office))))

const LEAD = /^[一二三四五六七八九十]+、[^，。；：]{1,20}(?:：|$)/

/** A paragraph's own heading (一、评估结果：), which GB/T 9704 sets in 黑体, and the rest of it. */
export function leadAndRest(line: string): readonly [lead: string, rest: string] {
  const [lead = ''] = LEAD.exec(line) ?? []
  return [lead, line.slice(lead.length)]
}
