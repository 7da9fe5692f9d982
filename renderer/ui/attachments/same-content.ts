import type { Attachment } from '../../../shared/records/attachment'

type Content = Pick<Attachment, 'hash' | 'source'>

/** Whether two files show the same: what is kept, or what they were made from, is the same byte for byte. */
export const sameContent = (a: Content, b: Content): boolean =>
  a.hash !== undefined && (a.hash === b.hash || a.source === b.source)
