import { useEffect, useState } from 'react'
import { loadPinyin } from '../pinyin'
import { Searcher } from './searcher'

/** One searcher a list, kept while the program runs, and how often it learned something. */
const searchers = new Map<string, Searcher>()

interface Prepared {
  readonly searcher: Searcher
  /** Grows when pinyin is there: filters look again. */
  readonly learned: number
}

/** The searcher of a list. The pinyin dictionary is loaded when the page has nothing else to do. */
export function useSearcher(list: string): Prepared {
  const [learned, setLearned] = useState(0)
  const [searcher] = useState(() => {
    const known = searchers.get(list) ?? new Searcher()
    searchers.set(list, known)
    return known
  })
  useEffect(() => {
    let gone = false
    const load = async (): Promise<void> => {
      const pinyin = await loadPinyin()
      searcher.speak(pinyin)
      if (!gone) setLearned((before) => before + 1)
    }
    const waiting = requestIdleCallback(() => void load(), { timeout: 3000 })
    return () => {
      gone = true
      cancelIdleCallback(waiting)
    }
  }, [searcher])
  return { searcher, learned }
}
