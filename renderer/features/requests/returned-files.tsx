import { officeById } from '../../../shared/codes/offices'
import { useRecords } from '../../store/hooks'
import type { RecordView } from '../../store/store-face'
import { ATTACHMENT_TEXT } from '../../text/attachments'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { FileLine } from '../../ui/attachments/file-line'
import { useSaveCopy } from '../../ui/attachments/use-save-copy'
import { LinkButton } from '../../ui/link-button'
import { filesReturned } from './request-file'

/** What the districts attached to their answers (a roll of members, say); 市科协 saves it outside. */
export function ReturnedFiles({ requests }: { readonly requests: readonly RecordView<'city-request'>[] }) {
  const files = filesReturned(requests, useRecords('attachment') ?? [])
  const saveCopy = useSaveCopy()
  if (files.length === 0) return null
  const title = TEXT.returnedFiles(files.length)
  return (
    <section className="attachments" aria-label={title}>
      <header>
        <h3>{title}</h3>
      </header>
      <ul>
        {files.map(({ office, file: { id, value } }) => (
          <li key={id}>
            <FileLine file={value} more={<span>{officeById(office)?.name ?? office}</span>}>
              <LinkButton
                aria-label={ATTACHMENT_TEXT.saveOf(value.name ?? '')}
                onClick={() => void saveCopy(value)}
              >
                {ATTACHMENT_TEXT.save}
              </LinkButton>
            </FileLine>
          </li>
        ))}
      </ul>
    </section>
  )
}
