import { z } from 'zod'
import { DUES_STATES } from '../codes/dues-states'
import { EDUCATION_LEVELS } from '../codes/education-levels'
import { EXPULSION_GROUNDS } from '../codes/expulsion-grounds'
import { MEMBER_CATEGORIES } from '../codes/member-categories'
import { MEMBER_STATES } from '../codes/member-states'
import { SEXES } from '../codes/sexes'
import { SKILL_LEVELS } from '../codes/skill-levels'
import { TITLE_LEVELS } from '../codes/title-levels'
import { defineKind, group, sealedGroup, type ValueOf } from './define-kind'
import { day, fen, line, month, oneOf, paragraph, recordId, year } from './fields'

/** The dues of one year. `amount` in fen; `on`: paid or waived on; `reason` of a waiver. */
export const yearlyDuesSchema = z.strictObject({
  year: year(),
  state: oneOf(DUES_STATES),
  amount: z.optional(fen()),
  on: z.optional(day()),
  reason: z.optional(line(120)),
})
export type YearlyDues = z.output<typeof yearlyDuesSchema>

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
      /** Learned societies, which members are encouraged to join (《实施细则》第六条). */
      societies: line(200),
      department: line(120),
      /** The person's own application (第二十条). */
      appliedOn: day(),
      joinedOn: day(),
      state: oneOf(MEMBER_STATES),
      /** The person's own application to withdraw (第二十四条); `leftOn` is the day of confirmation. */
      leaveAppliedOn: day(),
      leftOn: day(),
      leftReason: line(200),
      /** One of the two grounds, and the committee meeting that decided (第二十三条). */
      expulsionGround: oneOf(EXPULSION_GROUNDS),
      decisionMeetingId: recordId(),
      /** Notice given and consent to keep the data (个人信息保护法). */
      consentOn: day(),
    }),
    dues: group('local-office', 'office', { dues: z.array(yearlyDuesSchema).max(60) }),
    contact: sealedGroup('local-office', {
      phone: line(40),
      email: line(120),
      notes: paragraph(),
    }),
  },
  required: ['associationId', 'name', 'category', 'joinedOn', 'state', 'consentOn'],
})

export type Member = ValueOf<typeof member>
