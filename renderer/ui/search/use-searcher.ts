import { useEffect, useState, useSyncExternalStore } from 'react'
import { PinyinBook } from './pinyin-book'
import { Searcher, type Searchable } from './searcher'

/** One searcher a list, kept while the program runs. */
const searchers = new Map<string, Searcher>()
const book = new PinyinBook()

interface Prepared {
  readonly searcher: Searcher
  /** Grows when pinyin is there that was sought before: filters look again. */
  readonly learned: number
}

/** The rows of a long list, to be prepared before anybody types. */
interface Ahead<R> {
  readonly rows: readonly R[] | undefined
  readonly searchable: (row: R) => Searchable
}

/** The searcher of a list. Pinyin is written down by a worker, when the page has nothing else to do or one types. */
export function useSearcher<R>(list: string, ahead?: Ahead<R>): Prepared {
  const learned = useSyncExternalStore(book.watch, book.learned)
  const [searcher] = useState(() => {
    const known = searchers.get(list) ?? new Searcher(book)
    searchers.set(list, known)
    return known
  })
  const { rows, searchable } = ahead ?? {}
  useEffect(() => {
    if (rows === undefined || searchable === undefined) return undefined
    const names: string[] = []
    const prepare = (row: R): void => {
      const made = searchable(row)
      searcher.writtenOf(made)
      names.push(...made.names)
    }
    return inIdleTime(rows, prepare, () => {
      book.want(names)
      searcher.join(rows, searchable)
    })
  }, [searcher, rows, searchable])
  return { searcher, learned }
}

/** Does `work` for every row, a slice at a time whenever the page is idle, then `end`; returns what stops it. */
function inIdleTime<R>(rows: readonly R[], work: (row: R) => void, end: () => void): () => void {
  let next = 0
  let waiting = 0
  const slice = (deadline: IdleDeadline): void => {
    do {
      const row = rows[next]
      if (row === undefined) return end()
      work(row)
      next += 1
    } while (deadline.timeRemaining() > 1 || (deadline.didTimeout && next % 500 !== 0))
    waiting = requestIdleCallback(slice, { timeout: 3000 })
  }
  waiting = requestIdleCallback(slice, { timeout: 3000 })
  return () => cancelIdleCallback(waiting)
}
