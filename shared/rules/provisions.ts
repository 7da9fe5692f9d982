/**
 * Where something is fixed. `R31` = 《实施细则（试行）》第三十一条 (2024-08-30); `N2.5` = 渝科协发〔2025〕48号 二, item 5
 * (2025-09-29); `N3.2` = 三（二）; `N1` = 一、总体要求.
 */
export const ARTICLES = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
  'R21',
  'R22',
  'R23',
  'R24',
  'R25',
  'R26',
  'R27',
  'R28',
  'R29',
  'R30',
  'R31',
  'R32',
  'R33',
  'R34',
  'R35',
  'R36',
  'R37',
  'R38',
  'R39',
  'R40',
  'R41',
  'R42',
  'R43',
  'R44',
  'R45',
  'R46',
] as const

/** The items of the notice that the program has to answer to. */
export const NOTICE_ITEMS = [
  'N1',
  'N2.1',
  'N2.2',
  'N2.3',
  'N2.4',
  'N2.5',
  'N2.6',
  'N2.7',
  'N2.8',
  'N2.9',
  'N3.1',
  'N3.2',
  'N3.3',
  'N3.4',
  'N3.5',
] as const

export const PROVISIONS = [...ARTICLES, ...NOTICE_ITEMS] as const

export type Provision = (typeof PROVISIONS)[number]

/** Whether it stands in 《实施细则》, not in the notice. */
export const isArticle = (provision: Provision): boolean => provision.startsWith('R')
