import type { DeskIdentity } from '../../shared/ipc/keys'
import type { StartReport } from '../store/start-report'
import { minuteOf } from './saving'

/** What a person reads when the start had to put something right; `undefined` when all was well. */
export interface StartNotice {
  readonly tone: 'info' | 'warn' | 'bad'
  readonly title: string
  readonly detail: string
}

const CAUSES: Readonly<Record<StartReport['cause'], string>> = {
  none: '',
  'database-empty': '数据库缺失或已清空',
  'database-behind': '上次退出前有改动尚未写入数据库',
  'database-foreign': '数据库来自别处或较旧',
  'snapshot-restored': '已恢复备份',
  'journal-behind': '日志比数据库少几条',
  'journal-lost': '日志文件夹不见了',
  'journal-damaged': '日志有损坏',
}

/** What brings a restored copy in line again. 市科协 decides what districts give back of its own words. */
const HEALS: Readonly<Record<DeskIdentity['role'], string>> = {
  district: '与市科协的下一次交换会自动对齐。',
  city: '与各单位交换一两次后会对齐；各单位送回的市科协内容，导入时由您决定是否采纳。',
}

/** The notice for the report of a start, on a desk of that role. */
export function startNotice(report: StartReport, role: DeskIdentity['role']): StartNotice | undefined {
  const cause = CAUSES[report.cause]
  const aside = [report.databaseAside, report.journalAside].filter((name) => name !== undefined)
  const kept = aside.length > 0 ? `原有数据另存为 ${aside.join('、')}，没有删除。` : ''
  const cut = report.cutBytes > 0 ? '断电时写了一半的一条已另存，它当时没有显示为“已保存”。' : ''
  switch (report.outcome) {
    case 'ready':
    case 'founded':
      if (report.cutBytes === 0 && report.cause === 'none') return undefined
      return { tone: 'info', title: cause || '日志末尾已整理', detail: `${cut}${kept}` }
    case 'replayed':
      return {
        tone: 'info',
        title: `${cause}，已由日志补上 ${report.entries} 次保存`,
        detail: `没有内容丢失。${cut}${kept}`,
      }
    case 'rebuilt':
      if (report.restoredFrom !== undefined) {
        return {
          tone: 'info',
          title: `已恢复 ${minuteOf(report.restoredFrom)} 的备份`,
          detail: `恢复前的数据没有删除：要回来时，用“数据备份”里“恢复前”那一份；原来的数据库也另存为 ${aside.join('、')}。${HEALS[role]}`,
        }
      }
      return {
        tone: 'warn',
        title: `${cause}，已由日志恢复 ${report.entries} 次保存`,
        detail: `凡显示过“已保存”的内容都在。${kept}${cut}请抽查最近录入的几条。`,
      }
    case 'rescued':
      return {
        tone: 'warn',
        title: `${cause}，已由数据库补全日志`,
        detail: `数据库中的内容都在。${kept}${cut}请抽查最近录入的几条，并尽快做一次备份。`,
      }
    case 'read-only':
      break
  }
  return {
    tone: 'bad',
    title: `${cause}，目前只能查看，不能保存`,
    detail: `第 ${report.damagedAt ?? '?'} 条日志读不出来。请不要继续录入，联系技术人员用最近的备份核对。${kept}`,
  }
}
