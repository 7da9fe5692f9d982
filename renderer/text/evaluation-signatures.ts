import type { SignaturePlace } from '../../shared/codes/signature-places'

/** Words of the signed places of a form. */
export const SIGNATURES_TEXT = {
  title: '签章',
  note: '打印评估表，签字、盖章后扫描或拍照，放回原位：之后的打印件在原处带出。原件按本单位要求存档。',
  place: {
    self: '自评单位（签字、公章）',
    assessors: '评估员（签字）',
    association: '被评单位确认（签字、公章）',
    office: '评估单位意见（签字、公章）',
  } satisfies Record<SignaturePlace, string>,
  officeLater: '定级后放入；重新打开时撤下，随原版本存留。',
  add: '放入扫描件或照片',
  addTo: (place: string) => `放入扫描件或照片：${place}`,
  replace: '换一张',
  remove: '移除',
  removeFrom: (place: string) => `移除：${place}`,
  addedOn: (day: string) => `${day} 放入`,
  added: (place: string) => `放入签章：${place}`,
  removed: (place: string) => `移除签章：${place}`,
  alt: (place: string) => `签章影像：${place}`,
} as const
