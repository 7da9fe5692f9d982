import { trimmed } from '../../shared/base/normalize'
import type { Source } from '../../shared/scoring/scheme'

/** Sources as they are typed: 第二十六条；通知二1；本方案. `typedSources` reads it back. */
export const sourcesTyped = (sources: readonly Source[]): string =>
  sources
    .map((source) =>
      source.document === 'scheme'
        ? '本方案'
        : source.document === 'notice'
          ? `通知${source.ref}`
          : source.ref,
    )
    .join('；')

/** What was typed as sources; `undefined` when a part of it is none of article, notice or 本方案. */
export function typedSources(text: string): readonly Source[] | undefined {
  const read = text
    .split(/[；;]/)
    .map((each) => trimmed(each))
    .filter((each) => each !== '')
    .map(sourceOf)
  const known = read.filter((source) => source !== undefined)
  return known.length === read.length ? known : undefined
}

function sourceOf(text: string): Source | undefined {
  if (text === '本方案') return { document: 'scheme' }
  const notice = /^通知(.{1,40})$/.exec(text)?.[1]
  if (notice !== undefined) return { document: 'notice', ref: trimmed(notice) }
  const article = /^(?:《?实施细则》?|细则)?(第[一二三四五六七八九十百]+条.{0,30})$/.exec(text)?.[1]
  return article === undefined ? undefined : { document: 'rules', ref: article }
}
