import type { Code, CodeOf } from './code-list'

/** What an attachment may be. Pictures are drawn anew as JPEG; the others are kept byte for byte (本方案). */
export const FILE_TYPES = [
  { code: 'jpg', name: '图片' },
  { code: 'pdf', name: 'PDF' },
  { code: 'ofd', name: 'OFD 版式文件' },
  { code: 'docx', name: 'Word 文档' },
  { code: 'xlsx', name: 'Excel 工作簿' },
  { code: 'pptx', name: '演示文稿' },
] as const satisfies readonly Code[]

export type FileType = CodeOf<typeof FILE_TYPES>
