/**
 * What the records can be asked for a scheme, a closed list: an office chooses from it, it writes no query. `yes-no`: 0
 * or 1; `count`: how many; `percent`: whole per cent, cut off; `failures`: how often something was not as it should be.
 * What each one reads and counts: `shared/evaluation/queries-*.ts`.
 */
export const QUERY_GIVES = {
  approved: 'yes-no',
  'platform-registered': 'yes-no',
  'platform-complete': 'yes-no',
  charter: 'yes-no',
  'charter-adopted': 'yes-no',
  'congress-in-time': 'yes-no',
  'congress-reported': 'yes-no',
  'one-chair': 'yes-no',
  'vice-chairs': 'count',
  'secretary-general': 'yes-no',
  nominations: 'yes-no',
  'secretariat-staff': 'count',
  'secretariat-room': 'yes-no',
  roster: 'yes-no',
  'members-joined': 'count',
  'member-share': 'percent',
  'dues-paid': 'percent',
  'valid-meetings': 'count',
  'invalid-meetings': 'failures',
  'meetings-recorded': 'yes-no',
  'work-plan': 'yes-no',
  'work-summary': 'yes-no',
  'funds-income': 'yes-no',
  'separate-accounts': 'yes-no',
  'funds-reports': 'count',
  'activities-thought': 'count',
  'activities-home': 'count',
  'activities-talent': 'count',
  'activities-ethics': 'count',
  'activities-exchange': 'count',
  'activities-methods': 'count',
  'activities-outreach': 'count',
  'activities-contests': 'count',
  proposals: 'count',
  'people-recommended': 'count',
  projects: 'count',
  'talent-platforms': 'count',
  'science-places': 'count',
  'volunteer-teams': 'count',
  'open-days': 'count',
  'typical-cases': 'count',
  'city-federation': 'yes-no',
  'group-memberships': 'count',
  'service-points': 'count',
} as const satisfies Readonly<Record<string, 'yes-no' | 'count' | 'percent' | 'failures'>>

export type RecordQuery = keyof typeof QUERY_GIVES
export const RECORD_QUERIES = Object.keys(QUERY_GIVES) as [RecordQuery, ...RecordQuery[]]
