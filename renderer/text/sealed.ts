/** Words around fields that are kept sealed and shown masked. */
export const SEALED_TEXT = {
  /** A group of which nobody knows without opening it which of its fields are meant. */
  field: '保密内容',
  show: '显示并修改',
  noted: '显示会记入修改历史',
  blank: '未填写',
} as const
