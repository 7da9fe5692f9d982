import { useParams } from 'wouter'
import { MUNICIPAL_OFFICE, officeById } from '../../../../shared/codes/offices'
import { custodyNoteOf } from '../../../../shared/merge/custody'
import { bridge } from '../../../bridge'
import { HandOverPaper } from '../../../print/hand-over-paper'
import { PrintPreview } from '../../../print/print-preview'
import { useAssociationContents } from '../../../store/association-contents'
import { useChildren, useRecord } from '../../../store/hooks'
import type { RecordView } from '../../../store/store-face'
import { APP_TEXT } from '../../../text/app'
import { HAND_OVER_TEXT as TEXT } from '../../../text/hand-over'
import { useFindingsOf } from '../../../ui/findings/use-findings'
import { NotFound } from '../../../ui/not-found'
import { today } from '../../../ui/today'
import { handOverContents } from './hand-over-list'
import { openMatters, unjudgedCount } from './open-matters'

/** 移交清单 of an association in transfer as it will be printed; the new office checks with it what arrived. */
export function HandOverScreen() {
  const { id = '' } = useParams<{ id?: string }>()
  const association = useRecord('association', id)
  const transfers = useChildren('transfer', id)
  const contents = useAssociationContents(id)
  const found = useFindingsOf(id)
  const dossiers = useChildren('dossier', id)
  const sanctions = useChildren('sanction', id)
  const evaluations = useChildren('evaluation', id)
  if (association === null) return <NotFound />
  if (
    association === undefined ||
    transfers === undefined ||
    contents === undefined ||
    found === undefined ||
    dossiers === undefined ||
    sanctions === undefined ||
    evaluations === undefined
  )
    return <p className="loading">{APP_TEXT.loading}</p>
  const { name = '' } = association.value
  const { from, to, facts } = factsOf(association, transfers)
  const { findings } = found
  return (
    <PrintPreview
      back={`/associations/${id}/transfer`}
      title={TEXT.footer(name)}
      footer={TEXT.footer(name)}
      fileName={TEXT.fileName(name, today())}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
    >
      <HandOverPaper
        facts={facts}
        day={today()}
        {...handOverContents(contents)}
        matters={openMatters({ findings, dossiers, sanctions, evaluations })}
        unjudged={unjudgedCount(findings)}
        signers={[
          [TEXT.handsOver, from],
          [TEXT.takesOver, to],
          [TEXT.watches, officeName(MUNICIPAL_OFFICE)],
        ]}
      />
    </PrintPreview>
  )
}

/** From whom to whom: before 市科协 has handed it over by the offer, afterwards by the note of custody. */
function factsOf(association: RecordView<'association'>, transfers: readonly RecordView<'transfer'>[]) {
  const { value, state } = association
  const offer = transfers
    .filter((each) => each.value.withdrawnOn === undefined)
    .toSorted((a, b) => ((a.value.offeredOn ?? '') < (b.value.offeredOn ?? '') ? 1 : -1))[0]?.value
  const { office, former } = custodyNoteOf(state)
  const isOffered = offer?.toOffice !== undefined && offer.toOffice !== office
  const from = officeName(isOffered ? office : (former.at(-1) ?? office))
  const to = officeName(isOffered ? offer.toOffice : former.length > 0 ? office : undefined)
  const facts = [
    [TEXT.association, value.name],
    [TEXT.number, value.number],
    [TEXT.host, value.hostName],
    [TEXT.from, from],
    [TEXT.to, to],
    [TEXT.formerAddress, value.address === offer?.newAddress ? undefined : value.address],
    [TEXT.newAddress, offer?.newAddress],
    [TEXT.movedOn, offer?.movedOn],
    [TEXT.offeredOn, offer?.offeredOn],
    [TEXT.document, offer?.documentNumber],
    [TEXT.handedOverOn, offer?.handedOverOn],
  ] as const
  return { from, to, facts }
}

const officeName = (id: string | undefined): string => (id === undefined ? '' : (officeById(id)?.name ?? id))
