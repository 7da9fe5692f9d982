import { nameOf } from '../../../../shared/codes/code-list'
import { APPROVAL_MODES } from '../../../../shared/codes/approval-modes'
import { DOSSIER_MATTERS } from '../../../../shared/codes/dossier-matters'
import { pendingDays, stageOfApplication } from '../../../../shared/rules/application'
import { outstanding } from '../../../../shared/rules/checklist'
import type { Change } from '../../../store/store-face'
import { APPLICATION_TEXT as TEXT, NEXT_STEPS, pendingText, STAGE_NAMES } from '../../../text/applications'
import { Attachments } from '../../../ui/attachments/attachments'
import { Section } from '../../../ui/section'
import { Tag } from '../../../ui/tag'
import { today } from '../../../ui/today'
import { ApplicationActions } from './application-actions'
import { StageLine } from './stage-line'
import type { Applying } from './applying'
import { useChecklist } from './use-checklist'

interface ApplicationCardProps {
  readonly applying: Applying
  /** This office handles it. */
  readonly allowed: boolean
}

/** An application under way: where it stands, for how long, what is missing, and the next step. */
export function ApplicationCard({ applying, allowed }: ApplicationCardProps) {
  const { dossier, association } = applying
  const { value } = dossier
  const list = useChecklist(value, association.office)
  const stage = stageOfApplication(value)
  const days = pendingText(pendingDays(value, today()))
  const missing = list === undefined ? [] : outstanding(list, value).map(({ name }) => name)
  const all = list?.materials.length ?? 0
  const mode = value.matter === 'establish' ? nameOf(APPROVAL_MODES, value.approvalMode) : ''
  return (
    <Section
      title={TEXT.cardTitle(nameOf(DOSSIER_MATTERS, value.matter), mode)}
      beside={
        <>
          <Tag tone={stage === 'returned' ? 'warn' : 'info'}>{STAGE_NAMES[stage]}</Tag>
          <span className="dim">{days === '' ? '' : TEXT.pendingFor(days)}</span>
        </>
      }
    >
      <StageLine dossier={value} />
      <p>
        {TEXT.received(all - missing.length, all)}
        <span className="muted">{missing.length === 0 ? TEXT.allReceived : TEXT.missing(missing)}</span>
      </p>
      {value.returns?.map(({ returnedOn, reason, completedOn }) => (
        <p key={`${returnedOn} ${reason}`} className="muted">
          {TEXT.returned(returnedOn, reason)}
          {completedOn !== undefined && TEXT.completed(completedOn)}
        </p>
      ))}
      <Attachments
        of={{ kind: 'dossier', id: dossier.id }}
        allowed={allowed}
        materials={list?.materials ?? []}
        brings={(material) => receiving(dossier, material)}
      />
      {allowed && (
        <div className="application-actions">
          <ApplicationActions applying={applying} stage={stage} checklist={list} missing={missing} />
          <span className="muted">{NEXT_STEPS[stage]}</span>
        </div>
      )}
    </Section>
  )
}

/** A material that arrives as a file has been received, today unless a day is there (第十四条). */
function receiving({ id, value }: Applying['dossier'], material: string): readonly Change[] {
  const received = value.materials ?? []
  if (received.some(({ code }) => code === material)) return []
  const materials = [...received, { code: material, receivedOn: today() }]
  return [{ kind: 'dossier', id, set: { materials } }]
}
