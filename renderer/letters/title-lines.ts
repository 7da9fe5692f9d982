import { widthOf } from './signature-place'

/** Characters of 2号 in one line of the type area: 156 mm at 22 pt. */
const LINE = 20
/** Places where a title may end a line with its meaning whole: behind a name, or before it. */
const NAME_END = /(?:科协|协会|联合体|联合会)(?!的|联|、|和|与|科协|[)）])/gu
const NAME_START = /^关于(?:同意|责令|给予|补正|反馈)?(?:建立|注销|撤销)?/gu
/** What no line begins with, and words that are not torn. */
const NO_START = /^[的、，。）》”和与]/u
const WORDS =
  /科协|协会|批复|通知|决定|备案|公示|注销|撤销|整改|警告|有限|公司|股份|评估|结果|等次|材料|申请|转隶/gu

/**
 * A title in lines as GB/T 9704 asks: broken where the meaning allows, no single character left for the last one. What
 * does not fit into two lines with its meaning whole is cut into lines of about the same length.
 */
export function titleLines(title: string): readonly string[] {
  if (widthOf(title) <= LINE) return [title]
  const [whole] = [...ends(title, NAME_END), ...ends(title, NAME_START)]
    .map((at) => [title.slice(0, at), title.slice(at)] as const)
    .filter(([first, second]) => widthOf(first) <= LINE && widthOf(second) <= LINE && widthOf(second) > 1)
    .toSorted((a, b) => difference(a) - difference(b))
  return whole ?? evenLines(title, Math.ceil(widthOf(title) / LINE))
}

const ends = (title: string, pattern: RegExp): readonly number[] =>
  [...title.matchAll(pattern)].map(({ index, 0: found }) => index + found.length)

const difference = ([first, second]: readonly [string, string]): number =>
  Math.abs(widthOf(first) - widthOf(second))

/** `count` lines of about one length; the cut moves to the nearest place that tears no word. */
function evenLines(title: string, count: number): readonly string[] {
  if (count <= 1) return [title]
  const characters = Array.from(title)
  const near = Math.ceil(characters.length / count)
  const torn = new Set(
    [...title.matchAll(WORDS)].flatMap(({ index, 0: word }) =>
      Array.from(word)
        .slice(1)
        .map((_, at) => index + at + 1),
    ),
  )
  const isGood = (at: number): boolean => {
    const first = characters.slice(0, at).join('')
    const rest = characters.slice(at).join('')
    return widthOf(first) <= LINE && !NO_START.test(rest) && !torn.has(first.length)
  }
  const at = [0, -1, 1, -2, 2, -3, 3].map((step) => near + step).find(isGood) ?? near
  const rest = characters.slice(at).join('')
  return [
    characters.slice(0, at).join(''),
    ...evenLines(rest, Math.max(count - 1, Math.ceil(widthOf(rest) / LINE))),
  ]
}
