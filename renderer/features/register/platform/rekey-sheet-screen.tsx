import { Checkbox } from 'antd'
import { useState } from 'react'
import { useParams } from 'wouter'
import type { Json } from '../../../../shared/base/json'
import { bridge } from '../../../bridge'
import { PrintPreview } from '../../../print/print-preview'
import { associationView } from '../../../store/association-view'
import { useChildren, useRecord } from '../../../store/hooks'
import { useStore } from '../../../store/store-provider'
import { APP_TEXT } from '../../../text/app'
import { fieldLabel } from '../../../text/fields'
import { PLATFORM_TEXT as TEXT } from '../../../text/platform'
import { NotFound } from '../../../ui/not-found'
import { useMasked } from '../../../ui/record/use-masked'
import { useSay } from '../../../ui/say'
import { today } from '../../../ui/today'
import { listed } from '../list/listed-association'
import { rekeyText } from './rekey-columns'
import { REKEY_FIELDS, rekeyRow, type RekeyRow } from './rekey-row'

/** Opened by a person, which the history notes, or masked. */
type Contact = Readonly<Record<string, Json>>

/** 办事大厅补录单 of one association: what is keyed, in the order of keying, with a box to tick. */
export function RekeySheetScreen() {
  const { id = '' } = useParams<{ id?: string }>()
  const record = useRecord('association', id)
  const proposals = useChildren('proposal', id)
  const posts = useChildren('post', id)
  const members = useChildren('member', id)
  const store = useStore()
  const say = useSay()
  const [opened, setOpened] = useState<Contact>()
  if (record === null) return <NotFound />
  if (record === undefined || proposals === undefined || posts === undefined || members === undefined) {
    return <p className="loading">{APP_TEXT.loading}</p>
  }
  const current = members.filter(({ value }) => value.state === 'current').length
  const row = rekeyRow(listed(associationView(record, proposals)), posts, current)
  const name = row.value.name ?? id
  const show = async (shown: boolean): Promise<void> => {
    if (!shown) return setOpened(undefined)
    const asked = await store.openSealed(record)
    if (asked.ok) setOpened(asked.value)
    else say.failed(asked.failure)
  }
  return (
    <PrintPreview
      back="/platform"
      title={TEXT.sheetTitle(name)}
      footer={TEXT.footer(name)}
      fileName={TEXT.fileName(name, today())}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
      options={<Checkbox onChange={({ target }) => void show(target.checked)}>{TEXT.withContact}</Checkbox>}
    >
      <RekeySheet row={row} opened={opened} />
    </PrintPreview>
  )
}

interface RekeySheetProps {
  readonly row: RekeyRow
  readonly opened: Contact | undefined
}

function RekeySheet({ row, opened }: RekeySheetProps) {
  const masked: Contact = useMasked(row.record)
  const { contactName, contactPhone } = opened ?? masked
  const lines: readonly (readonly [string, string])[] = [
    ...REKEY_FIELDS.map((field) => [fieldLabel('association', field), rekeyText(row, field)] as const),
    [TEXT.chair, row.chair],
    [TEXT.secretary, row.secretary],
    [TEXT.members, String(row.members)],
    [fieldLabel('association', 'contactName'), typeof contactName === 'string' ? contactName : ''],
    [fieldLabel('association', 'contactPhone'), typeof contactPhone === 'string' ? contactPhone : ''],
  ]
  return (
    <section className="paper-block">
      <h2>{TEXT.sheetTitle(row.value.name ?? '')}</h2>
      <table className="paper-table">
        <thead>
          <tr>
            <th className="paper-narrow">{TEXT.keyed}</th>
            <th>{TEXT.field}</th>
            <th className="paper-wide">{TEXT.value}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, text]) => (
            <tr key={label}>
              <td className="paper-center">□</td>
              <th scope="row">{label}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="paper-small">{TEXT.notes}</p>
    </section>
  )
}
