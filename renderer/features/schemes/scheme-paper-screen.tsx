import { useParams } from 'wouter'
import { officeById } from '../../../shared/codes/offices'
import { defaultScheme } from '../../../shared/scoring/default-scheme'
import { SCHEME_PRESETS, type Scheme } from '../../../shared/scoring/scheme'
import { bridge } from '../../bridge'
import { EvaluationPaper } from '../../print/evaluation-paper'
import { PrintPreview } from '../../print/print-preview'
import { useRecord } from '../../store/hooks'
import { APP_TEXT } from '../../text/app'
import { EVALUATION_FORM_TEXT as TEXT } from '../../text/evaluation-form'
import { useDesk } from '../../ui/desk-identity'
import { NotFound } from '../../ui/not-found'

/**
 * The blank form of a scheme alone, for whichever association it will be filled in: one that was published, or a
 * reference scheme by its own id.
 */
export function SchemePaperScreen() {
  const { id } = useParams<{ id: string }>()
  const reference = SCHEME_PRESETS.map(defaultScheme).find((scheme) => scheme.id === id)
  return reference === undefined ? <OwnScheme id={id} /> : <SchemePaper scheme={reference} back="/schemes" />
}

function OwnScheme({ id }: { readonly id: string }) {
  const record = useRecord('scheme', id)
  if (record === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const scheme = record?.value.scheme
  return scheme === undefined ? <NotFound /> : <SchemePaper scheme={scheme} back={`/schemes/${id}`} />
}

function SchemePaper({ scheme, back }: { readonly scheme: Scheme; readonly back: string }) {
  const { office } = useDesk().identity
  const { year, preset } = scheme
  return (
    <PrintPreview
      back={back}
      title={TEXT.schemeFooter(scheme)}
      footer={TEXT.schemeFooter(scheme)}
      fileName={TEXT.schemeFile(scheme)}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
    >
      <EvaluationPaper
        part="form"
        form={{
          evaluation: { scheme, ...(year === undefined ? {} : { year }) },
          scheme,
          answers: {},
          association: preset === undefined ? {} : { kind: preset },
          offices: { evaluating: officeById(office)?.name ?? '', approving: '', local: '' },
          blank: true,
        }}
      />
    </PrintPreview>
  )
}
