import { Button } from 'antd'
import type { OfficeSettings } from '../../../shared/records/office-settings'
import { useRecord } from '../../store/hooks'
import { useStore } from '../../store/store-provider'
import { fieldLabel } from '../../text/fields'
import { REQUESTS_TEXT as TEXT } from '../../text/requests'
import { useDesk } from '../../ui/desk-identity'
import { Facts, type Fact } from '../../ui/facts'
import { useSay } from '../../ui/say'
import { codeListBeside, codeListOf, namesIn, settingsOf, type CodeList } from './issued-code-list'
import { useOlderIssue, type AdoptProps } from './older-issue'

/** A list of “新星” clusters that 市科协 issued, offered as the office's own: nothing is chosen by it before. */
export function AdoptCodeList({ value, replacement }: AdoptProps) {
  const store = useStore()
  const say = useSay()
  const mayTake = useOlderIssue(replacement)
  const { office } = useDesk().identity
  const settings = useRecord('office-settings', office)
  const issued = codeListOf(value)
  if (value.kind !== 'code-list' || issued === undefined || settings === undefined) return null
  const before = settings?.value ?? {}
  const own = codeListOf(before)
  const { isOwn } = codeListBeside(issued, own)
  const set = async (list: OfficeSettings) =>
    store.write([{ kind: 'office-settings', id: office, office, set: settingsOf(list) }], {
      reason: TEXT.adoptCodeListReason,
    })
  const adopt = async (): Promise<void> => {
    if (!(await mayTake())) return
    const written = await set(issued)
    if (written.ok) say.undoable(TEXT.codeListAdopted, async () => set(before))
    else say.failed(written.failure)
  }
  return (
    <>
      <Facts facts={factsOf(issued, own)} />
      {isOwn && <p className="muted">{TEXT.codeListIsOwn}</p>}
      {!isOwn && value.withdrawnOn === undefined && (
        <>
          <p className="muted">{TEXT.codeListOffer}</p>
          <div className="buttons">
            <Button onClick={() => void adopt()}>{TEXT.adoptCodeList}</Button>
          </div>
        </>
      )}
    </>
  )
}

function factsOf(issued: CodeList, own: CodeList | undefined): readonly Fact[] {
  const { fresh, missing, isOwn } = codeListBeside(issued, own)
  const label = (field: keyof CodeList): string => fieldLabel('city-request', field)
  const said = (names: readonly string[]): string => names.join('、') || TEXT.codeListNothing
  return [
    isOwn
      ? [label('novaYear'), issued.novaYear]
      : [label('novaYear'), issued.novaYear, TEXT.codeListYearNow(own?.novaYear)],
    [label('novaNames'), said(namesIn(issued))],
    ...(isOwn ? [] : [[TEXT.codeListFresh, said(fresh)] as const]),
    ...(missing.length === 0
      ? []
      : [[TEXT.codeListMissing, said(missing), TEXT.codeListMissingHint] as const]),
  ]
}
