import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { answerCall, type AnyHandler, type Call } from '../../../electron/ipc/answer'
import type { Log } from '../../../electron/log'
import { fail, ok } from '../../../shared/base/result'
import { method } from '../../../shared/ipc/contract'
import { METHODS } from '../../../shared/ipc/methods'

const double: AnyHandler = async (number: number) => ok(number * 2)

function collect(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = []
  const write = (event: string, facts?: unknown): void => void lines.push(`${event} ${JSON.stringify(facts)}`)
  return { lines, log: { info: write, warn: write, error: write } }
}

const call = (change: Partial<Call>): Call => ({
  name: 'double',
  method: method<number>()(z.tuple([z.int()])),
  handler: double,
  trusted: true,
  args: [21],
  ...change,
})

describe('at the main process’s door', () => {
  test('a good call is answered', async () => {
    expect(await answerCall(call({}), collect().log)).toEqual(ok(42))
  })

  test('a sender that is not our page is refused before its arguments are looked at', async () => {
    const answer = await answerCall(call({ trusted: false, args: ['no number'] }), collect().log)
    expect(answer).toMatchObject(fail('bad-sender', { method: 'double' }))
  })

  test.each([[[]], [['21']], [[21, 22]], [[21.5]], [[null]], [[{ __proto__: 21 }]]])(
    'arguments %j are refused',
    async (args) => {
      expect(await answerCall(call({ args }), collect().log)).toMatchObject({
        failure: { code: 'bad-arguments' },
      })
    },
  )

  test('what was sent is not logged', async () => {
    const { log, lines } = collect()
    await answerCall(call({ args: ['王小明 13800001111'] }), log)
    expect(lines.join()).not.toMatch(/王|138/)
  })

  test('an exception is a bug: logged without its message, never thrown', async () => {
    const { log, lines } = collect()
    const handler: AnyHandler = async () => {
      throw new TypeError('王小明')
    }
    expect(await answerCall(call({ handler }), log)).toMatchObject({ failure: { code: 'bug' } })
    expect(lines.join()).toContain('TypeError')
    expect(lines.join()).not.toContain('王')
  })

  test('an expected failure passes as it is, and its code is logged', async () => {
    const { log, lines } = collect()
    const handler: AnyHandler = async () => fail('disk-full', { path: '王小明' })
    expect(await answerCall(call({ handler }), log)).toEqual(fail('disk-full', { path: '王小明' }))
    expect(lines).toEqual(['call.failed {"method":"double","code":"disk-full"}'])
  })
})

test('every method of the contract refuses arguments that nobody declared', () => {
  for (const [name, { args }] of Object.entries(METHODS)) {
    const surplus = Array.from({ length: 12 }, () => 'x')
    expect(args.safeParse(surplus).success, name).toBe(false)
  }
})
