/** Words of the notice that another database writes as this one (threat 30). */
export const TWIN_TEXT = {
  title: '本机的数据另有一份也在写，或本机退回过旧的样子',
  found: (day: string, office: string) =>
    `${day} 导入${office}的数据包时发现。本机已换用新的写入编号，两边写的都在，没有丢失。`,
  put: '恢复过备份、换过硬盘的：不必再做什么。',
  copied:
    '整台电脑或程序的文件夹被复制到另一台、两台都在用的：请在其中一台“更换密钥”，再重新登记，它们才分得开。',
  again:
    '同一单位的数据包一再引出这条提示，而以上两种都不是的：请打电话与该单位核对，它的数据包可能被人做过手脚。',
  settle: '已处理，不再提示',
  settled: '已收起提示。再发现同样的情况会重新提示。',
} as const
