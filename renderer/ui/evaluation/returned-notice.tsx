import { Link } from 'wouter'
import { awaitsRework } from '../../../shared/evaluation/steps'
import { useRecords } from '../../store/hooks'
import { SENDING_TEXT as TEXT } from '../../text/evaluation-sending'
import { useDesk } from '../desk-identity'
import { Tag } from '../tag'

/** Stands on the first page and behind an import while 市科协 waits for an evaluation that it returned. */
export function ReturnedNotice() {
  const { office } = useDesk().identity
  const evaluations = useRecords('evaluation') ?? []
  const associations = useRecords('association') ?? []
  const returned = evaluations.filter((record) => record.office === office && awaitsRework(record.value))
  const [first] = returned
  if (first === undefined) return null
  const { associationId = '', returnReason = '' } = first.value
  const name = associations.find(({ id }) => id === associationId)?.value.name ?? associationId
  return (
    <section className="reminder" aria-label={TEXT.badge(returned.length)}>
      <Tag tone="bad">{TEXT.badge(returned.length)}</Tag>
      <span>
        {TEXT.notice(name, returnReason)} {returned.length > 1 && TEXT.others(returned.length - 1)}
      </span>
      <Link href={`/evaluations/${first.id}`}>{TEXT.open}</Link>
    </section>
  )
}
