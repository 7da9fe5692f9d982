/** Words of what the districts wait for an answer to. */
export const ANSWERS_TEXT = {
  title: '待答复区县',
  badge: (count: number) => `${count} 件待答复`,
  notice: (reports: number, proposals: number) =>
    `区县科协报来${[
      ...(reports > 0 ? [`情况与建议 ${reports} 件`] : []),
      ...(proposals > 0 ? [`对市级组织信息的建议 ${proposals} 件`] : []),
    ].join('、')}，等市科协答复`,
  open: '去答复',
} as const
