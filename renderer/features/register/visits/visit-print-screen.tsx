import { useParams } from 'wouter'
import { officeById } from '../../../../shared/codes/offices'
import { bridge } from '../../../bridge'
import { PrintPreview } from '../../../print/print-preview'
import { VisitPaper } from '../../../print/visit-paper'
import { associationView } from '../../../store/association-view'
import { useChildren, useRecord } from '../../../store/hooks'
import { APP_TEXT } from '../../../text/app'
import { VISIT_TEXT as TEXT } from '../../../text/visits'
import { useDesk } from '../../../ui/desk-identity'
import { NotFound } from '../../../ui/not-found'
import { today } from '../../../ui/today'

/** The record of a visit as it will be printed: of `/visits/<visit>`, or blank of `/visits/<association>/blank`. */
export function VisitPrintScreen() {
  const { id, blank } = useParams<{ id: string; blank?: string }>()
  const isBlank = blank !== undefined
  const visit = useRecord('visit', isBlank ? '' : id)
  const associationId = isBlank ? id : (visit?.value.associationId ?? '')
  const association = useRecord('association', associationId)
  const proposals = useChildren('proposal', associationId)
  const { office } = useDesk().identity
  if (!isBlank && (visit === null || visit?.deleted === true)) return <NotFound />
  if (!isBlank && visit === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  if (association === null) return <NotFound />
  if (association === undefined || proposals === undefined)
    return <p className="loading">{APP_TEXT.loading}</p>
  const { value } = associationView(association, proposals)
  const name = value.name ?? ''
  return (
    <PrintPreview
      back={`/associations/${associationId}/visits`}
      title={TEXT.footer(name)}
      footer={TEXT.footer(name)}
      fileName={TEXT.fileName(name, isBlank ? TEXT.blankMark : (visit?.value.visitedOn ?? today()))}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
    >
      <VisitPaper
        association={value}
        office={officeById(office)?.name ?? office}
        visit={isBlank ? undefined : visit?.value}
      />
    </PrintPreview>
  )
}
