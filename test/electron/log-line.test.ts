import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorFacts, logLine } from '../../electron/log-line'

const time = new Date('2026-03-01T02:03:04Z')
const line = (facts: Readonly<Record<string, number | string>>): unknown =>
  JSON.parse(logLine(time, 'warn', 'file.not-written', facts))

describe('a line of the log', () => {
  test('holds time, level, event and facts', () => {
    expect(line({ code: 'disk-full', bytes: 12 })).toEqual({
      time: '2026-03-01T02:03:04.000Z',
      level: 'warn',
      event: 'file.not-written',
      code: 'disk-full',
      bytes: 12,
    })
  })

  test('masks names, paths and sentences', () => {
    expect(line({ name: '王小明', path: 'C:\\Users\\wang', text: 'a b' })).toMatchObject({
      name: '*',
      path: '*',
      text: '*',
    })
  })

  test('masks telephones and credit codes, as text and as number', () => {
    expect(line({ a: '13800001111', b: 'x-02367891234', c: 13_800_001_111 })).toMatchObject({
      a: '#',
      b: 'x-#',
      c: '#',
    })
  })

  test('never lets a telephone through, wherever it stands', () => {
    const phone = fc.stringMatching(/^1[3-9][0-9]{9}$/)
    fc.assert(
      fc.property(fc.string(), phone, fc.string(), (before, digits, after) => {
        expect(logLine(time, 'info', 'x', { fact: before + digits + after })).not.toContain(digits)
      }),
    )
  })
})

describe('what is logged of an exception', () => {
  test('is its class and code, never its message', () => {
    const error = Object.assign(new RangeError('王小明 13800001111'), { code: 'ENOSPC' })
    expect(JSON.stringify(errorFacts(error))).not.toMatch(/王|138/)
    expect(errorFacts(error)).toMatchObject({ name: 'RangeError', code: 'ENOSPC' })
  })
  test('of something that is no error is its type', () =>
    expect(errorFacts('text')).toEqual({ name: 'string' }))
})
