import { comparable } from '../../shared/base/normalize'
import type { Spoken } from '../../renderer/ui/search/searcher'
import { pinyinForms } from '../../renderer/workers/pinyin-forms'

/** Pinyin as the worker writes it down, in place; each name once. */
export function spokenInPlace(): Spoken {
  const known = new Map<string, string>()
  return {
    formsOf: (name) => {
      const text = known.get(name)
      if (text !== undefined) return text
      const { full, initials } = pinyinForms(name)
      const made = `${comparable(full)}\n${comparable(initials)}`
      known.set(name, made)
      return made
    },
  }
}
