import { describe, expect, test } from 'vitest'
import { comparable } from '../../../shared/base/normalize'
import { ACTIVITY_TASKS } from '../../../shared/codes/activity-tasks'
import { APPROVAL_MODES } from '../../../shared/codes/approval-modes'
import { ASSOCIATION_KINDS } from '../../../shared/codes/association-kinds'
import { ASSOCIATION_STATUSES } from '../../../shared/codes/association-statuses'
import type { Code } from '../../../shared/codes/code-list'
import { codeNamed } from '../../../shared/codes/code-named'
import { CONGRESS_FORMS } from '../../../shared/codes/congress-forms'
import { CONSENT_BODIES } from '../../../shared/codes/consent-bodies'
import { DOSSIER_MATERIALS } from '../../../shared/codes/dossier-materials'
import { EDUCATION_LEVELS } from '../../../shared/codes/education-levels'
import { FORMATION_MODES } from '../../../shared/codes/formation-modes'
import { HOST_TAGS } from '../../../shared/codes/host-tags'
import { LEVELS } from '../../../shared/codes/levels'
import { MEETING_KINDS } from '../../../shared/codes/meeting-kinds'
import { MEMBER_CATEGORIES } from '../../../shared/codes/member-categories'
import { MEMBER_STATES } from '../../../shared/codes/member-states'
import { PLATFORM_STATES } from '../../../shared/codes/platform-states'
import { POST_OFFICES } from '../../../shared/codes/post-offices'
import { SANCTION_KINDS } from '../../../shared/codes/sanction-kinds'
import { SERVICE_POINT_KINDS } from '../../../shared/codes/service-point-kinds'
import { SEXES } from '../../../shared/codes/sexes'
import { SKILL_LEVELS } from '../../../shared/codes/skill-levels'
import { TITLE_LEVELS } from '../../../shared/codes/title-levels'

const LISTS: Readonly<Record<string, readonly Code[]>> = {
  ACTIVITY_TASKS,
  APPROVAL_MODES,
  ASSOCIATION_KINDS,
  ASSOCIATION_STATUSES,
  CONGRESS_FORMS,
  CONSENT_BODIES,
  DOSSIER_MATERIALS,
  EDUCATION_LEVELS,
  FORMATION_MODES,
  HOST_TAGS,
  LEVELS,
  MEETING_KINDS,
  MEMBER_CATEGORIES,
  MEMBER_STATES,
  PLATFORM_STATES,
  POST_OFFICES,
  SANCTION_KINDS,
  SERVICE_POINT_KINDS,
  SEXES,
  SKILL_LEVELS,
  TITLE_LEVELS,
}

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  test('codes are stored, so they are plain and stand once', () => {
    for (const { code } of list) expect(code).toMatch(/^[a-z][a-z-]*$/)
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length)
  })

  test('no word means two codes', () => {
    const words = list.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(comparable))
    expect(new Set(words).size).toBe(words.length)
  })

  test('every name reads back as its code', () => {
    for (const { code, name } of list) expect(codeNamed(list, name)).toBe(code)
  })
})

describe('ledger words', () => {
  test.each([
    [ASSOCIATION_KINDS, '企业科协联合体', 'joint'],
    [ASSOCIATION_KINDS, '园区科协', 'park'],
    [LEVELS, '区级', 'district'],
    [LEVELS, '区县级', 'district'],
    [HOST_TAGS, '专精特新"小巨人"企业', 'little-giant'],
    [HOST_TAGS, '中央在渝二级企业', 'central-second-tier'],
    [EDUCATION_LEVELS, '中专', 'secondary'],
    [SKILL_LEVELS, '高级技师', 'senior-technician'],
    [MEMBER_CATEGORIES, '高级技能人员', 'skilled'],
  ])('%#: %s', (list, text, code) => {
    expect(codeNamed<string>(list, text)).toBe(code)
  })

  test.each([
    [EDUCATION_LEVELS, '大学'],
    [EDUCATION_LEVELS, '研究生'],
    [MEMBER_CATEGORIES, '技术人员'],
    [ASSOCIATION_KINDS, '联络站'],
    [HOST_TAGS, '央企'],
    [LEVELS, ''],
  ])('%#: a word that could mean several stays a question', (list, text) => {
    expect(codeNamed<string>(list, text)).toBeUndefined()
  })
})

test('tasks are the nine of 48号文 in order, then those of the rules alone', () => {
  const ofNotice = ACTIVITY_TASKS.filter(({ source }) => source.startsWith('通')).map(({ source }) =>
    source.slice(0, 3),
  )
  expect(ofNotice).toEqual(['通二1', '通二2', '通二3', '通二4', '通二5', '通二6', '通二7', '通二8', '通二9'])
  expect(ACTIVITY_TASKS.slice(0, 9)).toHaveLength(ofNotice.length)
})

test('an application for a municipal-level association takes five materials (《实施细则》第十四条)', () => {
  expect(DOSSIER_MATERIALS).toHaveLength(5)
})
