import { useEffect, useState } from 'react'
import type { Choice } from './form/control-props'
import { loadPinyin } from './pinyin'

/** The choices, found by pinyin and initials as well once the dictionary is there. */
export function usePinyinChoices(choices: readonly Choice[]): readonly Choice[] {
  const [spoken, setSpoken] = useState(choices)
  useEffect(() => {
    let gone = false
    const load = async (): Promise<void> => {
      const pinyin = await loadPinyin()
      if (gone) return
      setSpoken(
        choices.map((choice) => {
          const { full, initials } = pinyin(choice.label)
          return { ...choice, search: `${choice.search ?? ''} ${full} ${initials}` }
        }),
      )
    }
    void load()
    return () => {
      gone = true
    }
  }, [choices])
  return spoken
}
