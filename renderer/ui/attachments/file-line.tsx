import type { ReactNode } from 'react'
import { nameOf } from '../../../shared/codes/code-list'
import { FILE_TYPES } from '../../../shared/codes/file-types'
import type { Attachment } from '../../../shared/records/attachment'
import { ATTACHMENT_TEXT as TEXT, sizeText } from '../../text/attachments'
import { photoAddress } from '../photo-address'
import './attachments.css'

type KeptFile = Pick<Attachment, 'hash' | 'name' | 'fileType' | 'bytes' | 'addedOn'>

/** A picture small, of a document its type. */
export const FileThumb = ({ file: { hash = '', fileType } }: { readonly file: KeptFile }) => (
  <span className="attachment-thumb">
    {fileType === 'jpg' ? (
      <img src={photoAddress(hash)} alt="" width={40} height={30} loading="lazy" decoding="async" />
    ) : (
      <span className="attachment-type">{fileType?.toUpperCase()}</span>
    )}
  </span>
)

interface FileLineProps {
  readonly file: KeptFile
  /** What is said of it besides its name. */
  readonly more?: ReactNode
  /** What can be done with it. */
  readonly children: ReactNode
}

/** One kept file in a list. */
export const FileLine = ({ file, more, children }: FileLineProps) => (
  <>
    <FileThumb file={file} />
    <span className="attachment-name">
      <span>{file.name}</span>
      {more}
      <span className="dim">
        {nameOf(FILE_TYPES, file.fileType)} · {sizeText(file.bytes ?? 0)} · {TEXT.added(file.addedOn ?? '')}
      </span>
    </span>
    <span className="attachment-acts">{children}</span>
  </>
)
