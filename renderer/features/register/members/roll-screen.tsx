import { useParams } from 'wouter'
import { officeById } from '../../../../shared/codes/offices'
import { bridge } from '../../../bridge'
import { MemberRoll } from '../../../print/member-roll'
import { PrintPreview } from '../../../print/print-preview'
import { useChildren, useRecord } from '../../../store/hooks'
import type { RecordView } from '../../../store/store-face'
import { APP_TEXT } from '../../../text/app'
import { ROLL_TEXT } from '../../../text/roll'
import { useDesk } from '../../../ui/desk-identity'
import { NotFound } from '../../../ui/not-found'
import { MaskedCell } from '../../../ui/record/masked-cell'
import { byText } from '../../../ui/table-column'
import { today } from '../../../ui/today'

const maskedPhone = (member: RecordView<'member'>) => <MaskedCell record={member} field="phone" />

/** The roll of one association as it will be printed: its present members, telephone numbers masked. */
export function RollScreen() {
  const { id = '' } = useParams<{ id?: string }>()
  const association = useRecord('association', id)
  const members = useChildren('member', id)
  const { office } = useDesk().identity
  if (association === null) return <NotFound />
  if (association === undefined || members === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const name = association.value.name ?? ''
  const title = ROLL_TEXT.title(name)
  const present = members
    .filter(({ value }) => value.state !== 'withdrawn' && value.state !== 'expelled')
    .toSorted(byText(({ value }) => value.number ?? value.name))
  return (
    <PrintPreview
      landscape
      back={`/associations/${id}/members`}
      title={title}
      footer={title}
      fileName={`${title}_${today()}`}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
    >
      <MemberRoll
        association={name}
        office={officeById(office)?.name ?? office}
        day={today()}
        members={present}
        phone={maskedPhone}
      />
    </PrintPreview>
  )
}
