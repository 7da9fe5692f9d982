import { useParams } from 'wouter'
import { MUNICIPAL_OFFICE } from '../../../../shared/codes/offices'
import { bridge } from '../../../bridge'
import { HandOverPaper } from '../../../print/hand-over-paper'
import { PrintPreview } from '../../../print/print-preview'
import { useAssociationContents } from '../../../store/association-contents'
import { useChildren, useRecord } from '../../../store/hooks'
import { APP_TEXT } from '../../../text/app'
import { HAND_OVER_TEXT as TEXT } from '../../../text/hand-over'
import { useFindingsOf } from '../../../ui/findings/use-findings'
import { NotFound } from '../../../ui/not-found'
import { today } from '../../../ui/today'
import { handOverFacts, officeName } from './hand-over-facts'
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
  const { from, to, facts } = handOverFacts(association, transfers)
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
