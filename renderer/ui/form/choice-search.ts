import { useRef, useState } from 'react'
import { comparable } from '../../../shared/base/normalize'
import { loadPinyin, type Pinyin } from '../pinyin'
import type { Choice } from './control-props'

interface ChoiceSearch {
  /** Loads the dictionary: when the list gets the focus, so that it is there when something is typed. */
  readonly prepare: () => void
  /** Whether an entry is one that was meant. */
  readonly matches: (typed: string, choice: Choice | undefined) => boolean
}

/** Finds entries of a list by a part of their name or other words, or by pinyin or its initials (`bgs` for 办公室). */
export function useChoiceSearch(): ChoiceSearch {
  const [pinyin, setPinyin] = useState<{ readonly of: Pinyin }>()
  const spoken = useRef(new Map<string, string>())
  const load = async (): Promise<void> => {
    const of = await loadPinyin()
    setPinyin({ of })
  }
  const spokenOf = (words: string): string => {
    if (pinyin === undefined) return ''
    const known = spoken.current.get(words)
    if (known !== undefined) return known
    const forms = words.split(' ').map(pinyin.of)
    const said = comparable(forms.map(({ full, initials }) => `${full} ${initials}`).join(' '))
    spoken.current.set(words, said)
    return said
  }
  return {
    prepare: () => {
      if (pinyin === undefined) void load()
    },
    matches: (typed, choice) => {
      if (choice === undefined) return false
      const words = `${choice.label} ${choice.search ?? ''}`
      const wanted = comparable(typed)
      return (
        comparable(words).includes(wanted) || (/^[A-Z]+$/.test(wanted) && spokenOf(words).includes(wanted))
      )
    },
  }
}
