import type { Failure } from '../../shared/base/result'
import type { RefusedFile } from '../../shared/records/kept-file'
import type { FailureText } from './failures'

/** Words of the attachments of a record. */
export const ATTACHMENT_TEXT = {
  title: (count: number) => (count === 0 ? '附件' : `附件 ${count} 个`),
  add: '添加附件',
  hint: '可拖入文件，也可在此粘贴（Ctrl + V）',
  afterSaving: '保存后可以添加附件。',
  travels: '附件随本记录一起报送。',
  stays: '附件不外送，只在本单位。',
  documents: 'PDF 和文档不在程序内打开，请另存为后查看。',
  pasted: '粘贴的图片',
  unnamed: '未命名文件',
  working: (done: number, total: number) => `正在添加 ${done}/${total} 个…`,
  view: '查看',
  viewOf: (name: string) => `查看“${name}”`,
  save: '另存为',
  saveOf: (name: string) => `另存“${name}”`,
  edit: '改名',
  editOf: (name: string) => `修改“${name}”的名称和说明`,
  remove: '移除',
  removeOf: (name: string) => `移除“${name}”`,
  name: '附件名称',
  description: '附件说明',
  material: '作为材料',
  noMaterial: '不指定',
  keep: '确定',
  cancel: '取消',
  nameMissing: '请填写附件名称',
  removed: (name: string) => `已移除附件“${name}”`,
  savedAs: (name: string) => `已另存为“${name}”`,
  reveal: '打开所在文件夹',
  alreadyHere: (name: string) => `“${name}”的内容已在附件中，没有重复添加。`,
  elsewhere: (name: string, kind: string, other: string) =>
    `“${name}”已添加；同样的内容也附在${kind}（“${other}”），请核对是否重复提交。`,
  full: (count: number) => `一条记录最多 ${count} 个附件，多出的没有添加。`,
  refused: (name: string, { cause, next }: FailureText) => `“${name}”没有添加：${cause}。${next}`,
  added: (day: string) => `${day} 收到`,
  preview: (place: number, total: number) => `附件图片 ${place}/${total}`,
  previous: '上一张',
  next: '下一张',
  close: '关闭',
} as const

/** The size of a file as people read it. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kb = bytes / 1024
  return kb < 1024 ? `${Math.round(kb)} KB` : `${(kb / 1024).toFixed(1)} MB`
}

const REFUSED: Readonly<Record<RefusedFile, FailureText>> = {
  empty: { cause: '是空文件', next: '请核对原件后重新选择。' },
  program: { cause: '是可以运行的程序（按文件内容判断）', next: '附件不收程序；请提供文档或图片。' },
  markup: { cause: '是网页或 SVG，可能夹带脚本', next: '请另存为 PDF 或图片后再添加。' },
  archive: { cause: '是压缩包，里面的内容无法判断', next: '请解压后逐个添加。' },
  'old-office': {
    cause: '是旧格式（.doc、.xls、.wps、.rtf）或加了密码的文档，可能夹带宏',
    next: '请另存为 .docx、.xlsx 或 PDF，去掉密码后再添加。',
  },
  macros: { cause: '文档里有宏或可运行的内容', next: '请另存为不带宏的文档或 PDF 后再添加。' },
  unknown: {
    cause: '不是能收的类型（按文件内容判断，与扩展名无关）',
    next: '请另存为 PDF、OFD、Word（.docx）、Excel（.xlsx）、演示文稿（.pptx）或图片后再添加。',
  },
}

/** What a person reads about a file that was not taken in. */
export function fileFailureText(failure: Failure): FailureText | undefined {
  const { code, facts } = failure
  if (code === 'disk-full') return undefined
  if (code === 'file-refused') {
    const reason = String(facts?.['reason'])
    return Object.hasOwn(REFUSED, reason) ? REFUSED[reason as RefusedFile] : REFUSED.unknown
  }
  if (code === 'too-large' && facts?.['largest'] !== undefined) {
    return {
      cause: `文件超过 ${sizeText(Number(facts['largest']))}`,
      next: '请用扫描软件降低分辨率，或拆成几个文件。',
    }
  }
  return photoFailureText(failure)
}

/** What a person reads about a photo that was not taken in. */
export function photoFailureText({ code, facts }: Failure): FailureText | undefined {
  switch (code) {
    case 'not-a-photo':
      return {
        cause: '不是照片（按文件内容判断）',
        next: '请选择 JPG、PNG、WebP 或 BMP 照片；扫描件请先另存为图片。',
      }
    case 'heic':
      return {
        cause: '是苹果手机的 HEIC 格式',
        next: '请在手机“设置–相机–格式”选“兼容性最佳”，或先转成 JPG。',
      }
    case 'photo-damaged':
      return { cause: '照片已损坏，打不开', next: '请从相机或手机重新拷贝。' }
    case 'too-many-pixels':
      return {
        cause: `照片过大（${facts?.['width'] ?? ''}×${facts?.['height'] ?? ''} 像素）`,
        next: '请先缩小到 16384 像素以内，再添加。',
      }
    case 'file-too-large':
    case 'too-large':
      return { cause: '文件超过 64 MB', next: '请先压缩或缩小，再添加。' }
    case 'disk-full':
      return {
        cause: '磁盘空间不足，照片没有保存',
        next: '请清理磁盘空间后重新添加这张照片；已录入的内容不受影响。',
      }
    default:
      return undefined
  }
}
