import { expect, test } from 'vitest'
import { awaitingFile } from '../../../../renderer/ui/deposits/awaiting-file'
import type { IsoDate } from '../../../../shared/base/iso-date'
import type { Deposit } from '../../../../shared/records/deposit'

const day = (text: string) => text as IsoDate
const deposit = (office: string, arrival: number, value: Deposit) => ({ office, arrival, value })

test('an office whose newest deposit is not taken in waits; one whose newest lies here does not', () => {
  expect(
    awaitingFile([
      deposit('500103', 1, { madeOn: day('2026-03-01'), keptOn: day('2026-03-02') }),
      deposit('500103', 2, { madeOn: day('2026-06-01') }),
      deposit('500108', 3, { madeOn: day('2026-03-01') }),
      deposit('500108', 4, { madeOn: day('2026-06-01'), keptOn: day('2026-06-02') }),
    ]),
  ).toEqual(['500103'])
})

test('of two of one day the one announced last counts', () => {
  const [first, second] = [
    { madeOn: day('2026-03-01') },
    { madeOn: day('2026-03-01'), keptOn: day('2026-03-01') },
  ]
  expect(awaitingFile([deposit('500103', 7, second), deposit('500103', 5, first)])).toEqual([])
  expect(awaitingFile([deposit('500103', 5, second), deposit('500103', 7, first)])).toEqual(['500103'])
})
