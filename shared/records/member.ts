import { EDUCATION_LEVELS } from '../codes/education-levels'
import { MEMBER_CATEGORIES } from '../codes/member-categories'
import { MEMBER_STATES } from '../codes/member-states'
import { SEXES } from '../codes/sexes'
import { SKILL_LEVELS } from '../codes/skill-levels'
import { TITLE_LEVELS } from '../codes/title-levels'
import { defineKind, group, sealedGroup, type ValueOf } from './define-kind'
import { day, line, month, oneOf, paragraph, recordId } from './fields'

/**
 * 会员 (《实施细则》第二十至二十四条). The roll never leaves the office: 市科协 gets counts (`member-summary`).
 * Not collected, because neither document calls for it: identity number, ethnicity, political affiliation,
 * home address, portrait, the detail of an offence.
 */
export const member = defineKind({
  kind: 'member',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('local-office', 'office', {
      associationId: recordId(),
      number: line(40),
      name: line(60),
      sex: oneOf(SEXES),
      birthMonth: month(),
      category: oneOf(MEMBER_CATEGORIES),
      education: oneOf(EDUCATION_LEVELS),
      title: line(60),
      titleLevel: oneOf(TITLE_LEVELS),
      skillLevel: oneOf(SKILL_LEVELS),
      speciality: line(60),
      department: line(120),
      joinedOn: day(),
      state: oneOf(MEMBER_STATES),
      leftOn: day(),
      leftReason: line(200),
      /** Notice given and consent to keep the data (个人信息保护法). */
      consentOn: day(),
    }),
    contact: sealedGroup('local-office', {
      phone: line(40),
      email: line(120),
      notes: paragraph(),
    }),
  },
  required: ['associationId', 'name', 'category', 'joinedOn', 'state', 'consentOn'],
})

export type Member = ValueOf<typeof member>
