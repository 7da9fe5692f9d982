import { expect, test } from 'vitest'
import { PinyinBook } from '../../../../renderer/ui/search/pinyin-book'
import { Searcher } from '../../../../renderer/ui/search/searcher'
import { spokenInPlace } from '../../../support/spoken'
import type { PinyinClient } from '../../../../renderer/workers/pinyin-client'

const people = Array.from({ length: 4500 }, (_, index) => ({
  key: `m${index}`,
  names: [index === 4321 ? '欧阳䶮' : `余华${index}`],
  codes: [],
}))

interface Workers {
  readonly open: () => PinyinClient
  readonly asked: number[]
  readonly closed: () => number
}

/** The worker's own code, called in place. */
function workers(dies = false): Workers {
  const spoken = spokenInPlace()
  const asked: number[] = []
  let closed = 0
  return {
    asked,
    closed: () => closed,
    open: () => ({
      ask: (names) => {
        asked.push(names.length)
        return Promise.resolve(dies ? undefined : names.map((name) => spoken.formsOf(name) ?? ''))
      },
      close: () => {
        closed += 1
      },
    }),
  }
}

/** Everything that was asked for is written down. */
const written = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

const found = (searcher: Searcher, query: string) =>
  people.filter((row) => searcher.matches(row, query)).length

test('the first query in Latin letters does not wait for the dictionary; what it sought is found soon after', async () => {
  const { open, asked, closed } = workers()
  const book = new PinyinBook(open)
  const searcher = new Searcher(book)
  let told = 0
  book.watch(() => (told += 1))
  expect(found(searcher, 'ouyang')).toBe(0)
  await written()
  expect(told).toBeGreaterThan(0)
  expect(book.learned()).toBe(told)
  expect([found(searcher, 'ouyang'), found(searcher, 'yh'), found(searcher, 'yuhua43')]).toEqual([
    1, 4499, 110,
  ])
  expect([asked, closed()]).toEqual([[2000, 2000, 500], 1])
})

test('what was written down ahead disturbs nobody and is found at once', async () => {
  const { open, asked } = workers()
  const book = new PinyinBook(open)
  book.watch(() => {
    throw new Error('nobody sought anything')
  })
  book.want(people.flatMap(({ names }) => names))
  await written()
  expect(found(new Searcher(book), 'ouyang')).toBe(1)
  book.want(people.flatMap(({ names }) => names))
  await written()
  expect(asked).toHaveLength(3)
})

test('a worker that dies leaves names to be found as they are written', async () => {
  const { open, asked } = workers(true)
  const searcher = new Searcher(new PinyinBook(open))
  found(searcher, 'ouyang')
  await written()
  expect([found(searcher, 'ouyang'), found(searcher, '欧阳')]).toEqual([0, 1])
  expect(asked).toHaveLength(3)
})
