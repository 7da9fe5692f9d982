import type { LeavingProblem } from '../../shared/organs/leaving'

/** Words about joining, dues and leaving (《实施细则》第二十至二十四条). */
export const MEMBER_TEXT = {
  rights:
    '权利：选举权、被选举权和表决权；知情、建议、批评和监督；优先参加活动；自愿加入和退出；章程规定的其他权利（第二十一条）。',
  duties: '义务：遵守章程、执行决议；按规定交纳会费；完成委托的工作；章程规定的其他义务（第二十二条）。',
  withdrawing:
    '退会由本人申请，经科协确认即可（第二十四条），不能拒绝。先填申请日期，确认后改状态、填离会日期。',
  expelling: '取消资格须属两种情形之一，并由委员会会议决定（第二十三条）。只记情形和会议，不记个人违法细节。',
  reasons: { withdrawn: '退会', expelled: '取消会员资格', other: '会员登记' },
  dues: '会费',
  duesYear: (year: number, state: string, amount: string) => `${year} 年${state}${amount}`,
  yuan: (amount: string) => ` ${amount} 元`,
  duesTotals: (year: number, due: number, paid: number, paidYuan: string, waived: number) =>
    `${year} 年会费：待交 ${due} 人，已交 ${paid} 人（${paidYuan} 元），减免 ${waived} 人`,
  bulk: '批量办理',
  bulkTitle: (count: number) => `批量办理（按当前筛选 ${count} 人）`,
  bulkHint:
    '退会和取消资格须逐人办理（第二十三、二十四条），这里没有；已退会、已取消资格的不随之改所属组织和状态。',
  actions: { move: '转到其他组织', category: '改会员类别', state: '改会员状态', dues: '登记会费' },
  action: '办理事项',
  target: '转到',
  category: '改为类别',
  state: '改为状态',
  year: '会费年度',
  duesState: '会费情况',
  all: '全选',
  preview: (changing: number, chosen: number) => `选中 ${chosen} 人，其中 ${changing} 人有变动`,
  go: (count: number) => `办理 ${count} 人`,
  done: (action: string, count: number) => `${action}：已办理 ${count} 人`,
  tooMany: (shown: number, all: number) => `预览前 ${shown} 人，共 ${all} 人`,
} as const

/** Why a leaving is not saved, and what to do. */
export const LEAVING_PROBLEMS: Readonly<Record<LeavingProblem, string>> = {
  'withdrawal-without-application': '退会须由本人提出申请（《实施细则》第二十四条）。请填退会申请日期。',
  'withdrawal-without-confirmation':
    '退会经科协确认即可（《实施细则》第二十四条）。请填确认之日为离会日期；尚未确认的，状态仍为在会。',
  'confirmed-before-application': '离会日期早于退会申请日期，请核对。',
  'expulsion-without-ground': '取消会员资格须属两种情形之一（《实施细则》第二十三条）。请选择情形。',
  'expulsion-without-meeting':
    '取消会员资格须经委员会决定（《实施细则》第二十三条）。请选择作出决定的会议；没有的，先在“会议”登记。',
  'expulsion-not-by-committee': '所选不是委员会会议，取消会员资格须经委员会决定（《实施细则》第二十三条）。',
  'expulsion-without-quorum':
    '所选会议出席不足三分之二，不能作出决定（《实施细则》第三十一条）。请核对会议记录。',
  'expulsion-not-carried':
    '所选会议赞成不足到会委员的二分之一，决定不生效（《实施细则》第三十一条）。请核对会议记录。',
  'expulsion-with-detail': '取消会员资格只记情形和会议，不记个人违法细节。请清空“离会方式”。',
  'left-in-future': '离会日期还没有到，请到时再登记。',
}
