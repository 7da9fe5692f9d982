import type { AssociationKind } from '../codes/association-kinds'
import { defaultSections } from './default-indicators'
import type { BonusItem, Grade, Limit, Scheme, SchemePreset, Source } from './scheme'

const OURS: Source = { document: 'scheme' }
const article = (ref: string): Source => ({ document: 'rules', ref })
const item = (ref: string): Source => ({ document: 'notice', ref })

/** 优秀 / 良好 / 合格 / 不合格 by lower bounds. */
export const FOUR_GRADES: readonly Grade[] = [
  { code: 'excellent', name: '优秀', from: 9000 },
  { code: 'good', name: '良好', from: 8000 },
  { code: 'pass', name: '合格', from: 6000 },
  { code: 'fail', name: '不合格', from: 0 },
]

/** 先进 / 合格 / 不合格, the other preset; the limits of a scheme fit both. */
export const THREE_GRADES: readonly Grade[] = [
  { code: 'advanced', name: '先进', from: 9000 },
  { code: 'pass', name: '合格', from: 6000 },
  { code: 'fail', name: '不合格', from: 0 },
]

const BONUS_ITEMS: readonly BonusItem[] = [
  {
    code: 'publicity',
    title: '典型案例/经验被市级以上宣传',
    max: 300,
    sources: [item('三（五）')],
    query: 'typical-cases',
  },
  { code: 'commendation', title: '上级表彰', max: 300, sources: [OURS] },
  {
    code: 'city-federation',
    title: '加入市企业科协联合会',
    max: 100,
    sources: [item('三（三）')],
    query: 'city-federation',
  },
  {
    code: 'joint-building',
    title: '带动上下游/区域联建、建工作站',
    max: 200,
    sources: [article('第十八条'), item('三（四）')],
    query: 'service-points',
  },
  {
    code: 'group-member',
    title: '成为区县/市科协团体会员',
    max: 100,
    sources: [article('第十七条')],
    query: 'group-memberships',
  },
]

/** The rules name the cases; that they bound a grade is 本方案's. Whether anything is handled is a person's decision. */
const LIMITS: readonly Limit[] = [
  {
    code: 'grave-breach',
    title: '违反法律法规或严重违反章程，造成严重不良后果',
    atMost: 'fail',
    sources: [article('第十九条'), OURS],
  },
  { code: 'forged-proof', title: '材料严重造假', atMost: 'fail', sources: [OURS] },
  { code: 'refusal', title: '无正当理由拒不接受评估', atMost: 'fail', sources: [OURS] },
  {
    code: 'no-chair',
    title: '无在任主席或委员会已不存在',
    atMost: 'pass',
    signal: 'no-chair',
    sources: [article('第二十五条'), article('第三十二条'), OURS],
  },
  {
    code: 'congress-overdue',
    title: '距上次会员（代表）大会超过五年',
    atMost: 'pass',
    signal: 'congress-overdue',
    sources: [article('第二十六条'), OURS],
  },
  {
    code: 'under-sanction',
    title: '处于限期整改、警告期内',
    atMost: 'pass',
    signal: 'under-sanction',
    sources: [article('第十九条'), OURS],
  },
]

const PRESET_NAMES: Readonly<Record<SchemePreset, string>> = {
  enterprise: '企业',
  park: '园区',
  chamber: '商会',
  joint: '联合体',
}

const copiedGrade = (grade: Grade): Grade => ({ ...grade })
const copied = <T extends { readonly sources: Source[] }>(entry: T): T => ({
  ...entry,
  sources: entry.sources.map((source) => ({ ...source })),
})

/**
 * The default scheme for a preset: 100 points, 21 indicators, bonus of at most 10 shown apart. All of it is 本方案 and
 * editable; screens and paper say so. Each call makes a copy of its own.
 */
export const defaultScheme = (preset: SchemePreset): Scheme => ({
  id: `default-${preset}`,
  version: 1,
  name: `年度工作评估方案（${PRESET_NAMES[preset]}）`,
  preset,
  sections: defaultSections(preset),
  bonus: { cap: 1000, items: BONUS_ITEMS.map(copied) },
  grades: FOUR_GRADES.map(copiedGrade),
  limits: LIMITS.map(copied),
  notApplicableWarnPercent: 20,
})

/** The preset that fits a kind of association; a person may choose another. */
export function presetFor(kind: AssociationKind): SchemePreset {
  switch (kind) {
    case 'park':
    case 'chamber':
    case 'joint':
      return kind
    case 'federation':
      return 'joint'
    case 'enterprise':
    case 'other':
      break
  }
  return 'enterprise'
}
