import { comparable } from '../base/normalize'
import { ASSOCIATION_TARGETS } from './association-targets'
import { ACTIVITY_TARGETS, FUNDS_TARGETS, POST_TARGETS } from './child-targets'
import { MEMBER_TARGETS } from './member-targets'
import type { SheetPurpose, Target } from './target'

const TARGETS: Readonly<Record<SheetPurpose, readonly Target[]>> = {
  associations: ASSOCIATION_TARGETS,
  members: MEMBER_TARGETS,
  posts: POST_TARGETS,
  activities: ACTIVITY_TARGETS,
  funds: FUNDS_TARGETS,
}

export const targetsOf = (purpose: SheetPurpose): readonly Target[] => TARGETS[purpose]

export const targetById = (purpose: SheetPurpose, id: string): Target | undefined =>
  targetsOf(purpose).find((target) => target.id === id)

/** Columns that neither document calls for and that are never collected (个人信息保护法第六条). */
const NOT_COLLECTED = new Set(
  [
    '身份证',
    '身份证号',
    '身份证号码',
    '公民身份号码',
    '证件号码',
    '民族',
    '政治面貌',
    '党派',
    '家庭住址',
    '家庭地址',
    '住址',
    '照片',
    '头像',
  ].map((title) => comparable(title)),
)

/** Columns that only number or explain the rows. */
const NUMBERING = new Set(['序号', '序', 'NO', '原行号', '原因'].map((title) => comparable(title)))

/** A cell of thousands of brackets is no title, and would be searched for pairs of them for seconds. */
const LONGEST_TITLE = 200

/** A header without what decorates it: brackets with their remark, stars, colons, line breaks. */
export const bareTitle = (text: string): string =>
  comparable(text.slice(0, LONGEST_TITLE))
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[*★▲※:、,.。_-]/g, '')

const BY_TITLE: Readonly<Record<SheetPurpose, ReadonlyMap<string, Target>>> = {
  associations: byTitle(ASSOCIATION_TARGETS),
  members: byTitle(MEMBER_TARGETS),
  posts: byTitle(POST_TARGETS),
  activities: byTitle(ACTIVITY_TARGETS),
  funds: byTitle(FUNDS_TARGETS),
}

/** The target that a column's title names in a sheet of this purpose. */
export const targetTitled = (purpose: SheetPurpose, title: string): Target | undefined =>
  BY_TITLE[purpose].get(bareTitle(title))

/** Why a column is left out whatever the sheet. */
export function leftOutTitled(title: string): 'numbering' | 'not-collected' | undefined {
  const bare = bareTitle(title)
  if (NUMBERING.has(bare)) return 'numbering'
  return NOT_COLLECTED.has(bare) ? 'not-collected' : undefined
}

function byTitle(targets: readonly Target[]): ReadonlyMap<string, Target> {
  return new Map(targets.flatMap((target) => target.titles.map((title) => [bareTitle(title), target])))
}
