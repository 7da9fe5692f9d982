import { defineKind, group, type ValueOf } from './define-kind'
import { day, fen, line, recordId, year, yesNo } from './fields'

/** The record id of the funds of a year: two PCs of one office that enter it make the same record. */
export const fundsIdOf = (associationId: string, year: number): string => `${associationId}:funds-${year}`

/** 经费 of a year (《实施细则》第二十二、四十一、四十二条), in fen. Sums and balance are computed, never stored. */
export const funds = defineKind({
  kind: 'funds',
  parent: { kind: 'association', field: 'associationId' },
  groups: {
    core: group('custodian', 'municipal', {
      associationId: recordId(),
      year: year(),
      broughtForward: fen(),
      hostBudget: fen(),
      dues: fen(),
      grants: fen(),
      donations: fen(),
      otherIncome: fen(),
      spending: fen(),
      /** 专项管理、单独核算 (第四十二条). */
      separateAccounts: yesNo(),
      congressReportOn: day(),
      congressReportAt: line(200),
      committeeReportOn: day(),
      committeeReportAt: line(200),
    }),
  },
  required: ['associationId', 'year', 'hostBudget', 'spending'],
})

export type Funds = ValueOf<typeof funds>
