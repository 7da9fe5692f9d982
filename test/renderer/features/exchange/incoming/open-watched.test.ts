import { expect, test } from 'vitest'
import type { ImportProgress } from '../../../../../renderer/features/exchange/incoming/import-progress'
import { openWatched } from '../../../../../renderer/features/exchange/incoming/open-watched'
import { fail, ok } from '../../../../../shared/base/result'
import { INCOMING_TEXT } from '../../../../../renderer/text/exchange'

test('while a file is decrypted its person is told how far it is, and nothing more once it is open', async () => {
  const seen: ImportProgress[] = []
  let end = (): void => {}
  const bridge = {
    'exchange.open': () =>
      new Promise<ReturnType<typeof fail<'incomplete'>>>((settle) => {
        end = () => settle(fail('incomplete'))
      }),
    'exchange.opening': async () => ok({ done: 3_000, total: 8_000 }),
    'exchange.stopOpening': async () => ok(null),
  }
  const onProgress = (progress: ImportProgress): void => {
    seen.push(progress)
    end()
  }
  expect(await openWatched({ bridge, onProgress }, 'token')).toMatchObject({
    failure: { code: 'incomplete' },
  })
  expect(seen).toEqual([{ at: 'opening', done: 3_000, total: 8_000 }])
  expect(seen.map(INCOMING_TEXT.progressOf)).toEqual(['已解密、核对 37%'])
})

test('a file that was called off before its turn is not opened at all', async () => {
  const refuse = (): never => {
    throw new Error('not to be asked')
  }
  const bridge = { 'exchange.open': refuse, 'exchange.opening': refuse, 'exchange.stopOpening': refuse }
  const opened = await openWatched({ bridge, signal: AbortSignal.abort() }, 'token')
  expect(opened).toEqual({ ok: false, failure: { code: 'cancelled', facts: { again: 'token' } } })
})
