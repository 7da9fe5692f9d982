import { expect, test } from 'vitest'
import { mayWrite } from '../../../shared/merge/may-write'
import type { GroupOwner } from '../../../shared/records/define-kind'
import { CITY, NANAN, YUZHONG } from '../../support/record-states'

interface Example {
  readonly title: string
  readonly owner: GroupOwner
  readonly office: string
  readonly localOffice?: string
  readonly may: readonly string[]
}

const examples: readonly Example[] = [
  {
    title: 'what the custodian owns',
    owner: 'custodian',
    office: YUZHONG,
    localOffice: YUZHONG,
    may: [YUZHONG],
  },
  { title: 'a municipal-level core', owner: 'custodian', office: CITY, localOffice: YUZHONG, may: [CITY] },
  {
    title: 'service of a municipal-level association whose local office is known',
    owner: 'local-office',
    office: CITY,
    localOffice: YUZHONG,
    may: [YUZHONG],
  },
  {
    title: 'service before 市科协 recorded a local office',
    owner: 'local-office',
    office: CITY,
    may: [YUZHONG, NANAN, CITY],
  },
  {
    title: 'service of a district-level association in another district: approver and local office',
    owner: 'local-office',
    office: YUZHONG,
    localOffice: NANAN,
    may: [YUZHONG, NANAN],
  },
  { title: 'a record outside every association', owner: 'local-office', office: YUZHONG, may: [YUZHONG] },
  { title: 'what 市科协 returns', owner: 'city', office: YUZHONG, localOffice: YUZHONG, may: [CITY] },
]

test.each(examples)('$title', ({ owner, office, localOffice, may }) => {
  const offices = [YUZHONG, NANAN, CITY]
  expect(offices.filter((writer) => mayWrite(owner, { office, localOffice }, writer))).toEqual(may)
})
