import { expect, test } from 'vitest'
import { inTurns } from '../../../shared/base/in-turn'

test('one begins when the one before has ended, though that one failed', async () => {
  const inTurn = inTurns()
  const said: string[] = []
  const work = (name: string, fails = false) =>
    inTurn(async () => {
      said.push(`${name} begins`)
      await Promise.resolve()
      said.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const outcomes = await Promise.allSettled([work('a'), work('b', true), work('c')])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})
