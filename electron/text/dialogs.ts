/** Titles and file kinds of the system's own dialogs. */
export const PICK_TEXT = {
  ledger: { title: '选择台账', kind: 'Excel 工作簿', extensions: ['xlsx'] },
  bundle: { title: '选择数据包', kind: '科协数据包', extensions: ['kxb'] },
  'self-sheets': { title: '选择自评表（可多选）', kind: 'Excel 工作簿', extensions: ['xlsx'] },
  card: { title: '选择身份卡', kind: '身份卡', extensions: ['kxcard', 'json'] },
  roster: { title: '选择名册', kind: '名册', extensions: ['kxroster', 'json'] },
  scheme: { title: '选择评估方案', kind: '评估方案文件', extensions: ['json'] },
  backup: { title: '选择备份文件', kind: '科协备份', extensions: ['kxb'] },
  attachments: {
    title: '选择附件',
    kind: '图片和文件',
    extensions: ['pdf', 'ofd', 'docx', 'xlsx', 'pptx', 'jpg', 'jpeg', 'png', 'webp', 'bmp'],
  },
  photos: { title: '选择照片', kind: '照片', extensions: ['jpg', 'jpeg', 'png', 'webp'] },
} as const

export const ALL_FILES = '所有文件'
export const FOLDER_TITLE = '选择第二备份位置（另一块盘或U盘上的文件夹）'
export const SAVE_TITLE = '保存到'
export const PRINT_FOLDER_TITLE = '选择文件夹'

export const FAILURE_TEXT = {
  crashed: {
    message: '页面意外停止',
    detail: '已显示“已保存”的内容都在。点“重新打开”继续；若反复出现，请把日志交给技术人员。',
    buttons: ['重新打开', '退出'],
  },
  unresponsive: {
    message: '页面没有响应',
    detail: '可能正在处理大量数据。可以再等一会儿，或重新打开页面；已显示“已保存”的内容不受影响。',
    buttons: ['再等一会儿', '重新打开'],
  },
  bug: {
    message: '程序出错，需要关闭',
    detail: '已显示“已保存”的内容都在。请重新打开程序；若反复出现，请把日志交给技术人员。',
  },
} as const
