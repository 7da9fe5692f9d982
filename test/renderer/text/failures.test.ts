import { expect, test } from 'vitest'
import { failureText } from '../../../renderer/text/failures'
import { problemText } from '../../../renderer/text/forms'
import { DOOR_CODES } from '../../../shared/ipc/contract'
import { METHODS } from '../../../shared/ipc/methods'
import { FIELD_PROBLEMS } from '../../../shared/records/fields'

const codes = new Set([...DOOR_CODES, ...Object.values(METHODS).flatMap(({ codes }) => codes)])

test.each([...codes])('the failure %s says what happened and what to do next', (code) => {
  const { cause, next } = failureText({ code })
  expect(cause).toMatch(/\p{Script=Han}/u)
  expect(next).toMatch(/\p{Script=Han}.*。$/u)
  expect(cause === failureText({ code: 'bug' }).cause).toBe(code === 'bug')
})

test('each problem of a field has a sentence of its own', () => {
  const sentences = FIELD_PROBLEMS.map(problemText)
  expect(new Set(sentences).size).toBe(FIELD_PROBLEMS.length)
})
