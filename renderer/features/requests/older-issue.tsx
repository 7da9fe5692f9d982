import type { CityRequest } from '../../../shared/records/city-request'
import type { RecordView } from '../../store/store-face'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { useAsk } from '../../ui/ask'

/** What 市科协 issued later in the place of what is shown. */
export type Replacement = RecordView<'city-request'> | undefined

/** Something of 市科协 that may be taken over. */
export interface AdoptProps {
  readonly value: CityRequest
  readonly replacement: Replacement
}

/** Stands above what 市科协 has replaced since, whether it was taken over or not. */
export const OlderIssueNote = ({ replacement }: { readonly replacement: Replacement }) =>
  replacement !== undefined && (
    <p className="requests-older" role="note">
      {TEXT.replaced(replacement.value.title ?? '', replacement.value.issuedOn ?? '')}
    </p>
  )

/** Asks before something is taken over that 市科协 has replaced since; true at once where it has not. */
export function useOlderIssue(replacement: Replacement): () => Promise<boolean> {
  const ask = useAsk()
  return async () =>
    replacement === undefined ||
    ask({
      title: TEXT.olderTitle,
      text: TEXT.olderText(replacement.value.title ?? '', replacement.value.issuedOn ?? ''),
      yes: TEXT.olderYes,
      no: TEXT.no,
    })
}
