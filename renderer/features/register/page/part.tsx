import { rootOf } from '../../../../shared/merge/lineage'
import { hasLeft } from '../../../../shared/merge/outgoing'
import type { RecordView } from '../../../store/store-face'
import { KIND_NAMES } from '../../../text/fields'
import type { PART_NAMES } from '../../../text/register'
import { Attachments } from '../../../ui/attachments/attachments'
import { useDesk } from '../../../ui/desk-identity'
import { HistoryList } from '../../../ui/record/history-list'
import type { ListedAssociation } from '../list/listed-association'
import type { Above } from '../parts/child-kind'
import { ACTIVITY } from '../parts/activity-kind'
import { ASSET } from '../parts/asset-kind'
import { ChildPart } from '../parts/child-part'
import { CONTACT_LOG } from '../parts/contact-log-kind'
import { ApplicationsPart } from '../applications/applications-part'
import { SanctionsPart } from '../handling/sanctions-part'
import { LinksPart } from '../links/links-part'
import { LettersPart } from '../letters/letters-part'
import { EvaluationsPart } from '../parts/evaluations-part'
import { FUNDS } from '../parts/funds-kind'
import { PartStack } from '../parts/part-stack'
import { PostsPart } from '../parts/posts-part'
import { SecretariatPart } from '../parts/secretariat-part'
import { TermsPart } from '../parts/terms-part'
import { TYPICAL_CASE } from '../parts/typical-case-kind'
import { MEETING } from '../parts/meeting-kind'
import { PLAN } from '../parts/plan-kind'
import { RenewalPage } from '../renewal/renewal-page'
import { TransferPart } from '../transfer/transfer-part'
import { VisitsPart } from '../visits/visits-part'
import { MembersPart } from '../members/members-part'
import { BasicPart } from './basic-part'
import { LeftPart } from './left-part'
import { FindingsPart } from './findings-part'
import { ContactPart } from './contact-part'

export type PartName = keyof typeof PART_NAMES

interface PartProps {
  readonly name: string
  readonly association: ListedAssociation
  readonly proposal: RecordView<'proposal'> | undefined
  readonly path: string
  readonly openId: string | undefined
  /** The field somebody jumped to. */
  readonly wanted: string | undefined
  readonly onArrived: () => void
}

/** The part of the page that the address names. */
export function Part({ name, association, proposal, path, openId, wanted, onArrived }: PartProps) {
  const { identity } = useDesk()
  const { id, record, value } = association
  // Noted by hand, or handed over by 市科协, whose note of custody comes with its bundle.
  const isElsewhere = hasLeft(
    identity.office,
    rootOf(record.state, () => undefined),
  )
  const above: Above = {
    id,
    office: record.office,
    level: value.level,
    localOffice: record.value.localOffice,
    transferred: value.status === 'transferred' || isElsewhere,
  }
  const shared = { above, path, openId }
  const jump = { wanted, onArrived }
  switch (name) {
    case 'findings':
      return <FindingsPart id={id} />
    case 'contact':
      return (
        <LeftPart hasLeft={isElsewhere}>
          <ContactPart key={id} association={association} {...jump} />
        </LeftPart>
      )
    case 'terms':
      return openId === 'renew' ? <RenewalPage above={above} path={path} /> : <TermsPart {...shared} />
    case 'plans':
      return <ChildPart child={PLAN} {...shared} />
    case 'posts':
      return <PostsPart {...shared} />
    case 'meetings':
      return <ChildPart child={MEETING} {...shared} />
    case 'members':
      return <MembersPart {...shared} />
    case 'activities':
      return <ChildPart child={ACTIVITY} {...shared} />
    case 'funds':
      return <ChildPart child={FUNDS} {...shared} />
    case 'secretariat':
      return <SecretariatPart key={id} above={above} />
    case 'dossiers':
      return <ApplicationsPart association={association} {...shared} />
    case 'sanctions':
      return <SanctionsPart association={association} {...shared} />
    case 'letters':
      return <LettersPart {...shared} />
    case 'links':
      return <LinksPart association={association} {...shared} />
    case 'contacts':
      return <ChildPart child={CONTACT_LOG} {...shared} />
    case 'visits':
      return <VisitsPart {...shared} />
    case 'evaluations':
      return <EvaluationsPart id={id} />
    case 'assets':
      return (
        <PartStack
          parts={[
            { title: KIND_NAMES.asset, content: <ChildPart child={ASSET} {...shared} /> },
            {
              title: KIND_NAMES['typical-case'],
              content: <ChildPart child={TYPICAL_CASE} {...shared} second />,
            },
          ]}
        />
      )
    case 'transfer':
      return <TransferPart {...shared} />
    case 'history':
      return <HistoryList kind="association" id={id} fill />
    default:
      return (
        <>
          <LeftPart hasLeft={isElsewhere}>
            <BasicPart key={id} association={association} proposal={proposal} {...jump} />
          </LeftPart>
          <div className="section">
            <Attachments of={{ kind: 'association', id }} allowed={above.transferred !== true} />
          </div>
        </>
      )
  }
}
