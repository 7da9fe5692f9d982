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
          const named = [choice.label, ...(choice.search ?? '').split(' ')]
          const said = named.map(pinyin).flatMap(({ full, initials }) => [full, initials])
          return { ...choice, search: [choice.search ?? '', ...said].join(' ') }
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
