import type { Dossier } from '../../../../shared/records/dossier'
import { APPLICATION_TEXT as TEXT } from '../../../text/applications'

/** The steps of an application with the day each was done. */
export function StageLine({ dossier }: { readonly dossier: Dossier }) {
  const { matter, appliedOn, acceptedOn, reviewedOn, decidedOn } = dossier
  const { steps } = TEXT
  const all: readonly (readonly [string, string | undefined])[] = [
    ...(matter === 'establish' ? [[steps.preparing, undefined] as const] : []),
    [steps.applied, appliedOn],
    [steps.accepted, acceptedOn],
    [steps.reviewed, reviewedOn],
    [matter === 'establish' ? steps.decided : steps.ended, decidedOn],
  ]
  const open = all.findIndex(
    ([, day], at) => day === undefined && !(at === 0 && isFounded(matter, appliedOn)),
  )
  return (
    <ol className="application-stages" aria-label={TEXT.stages}>
      {all.map(([name, day], at) => (
        <li
          key={name}
          className={at === open ? 'now' : open < 0 || at < open ? 'done' : ''}
          aria-current={at === open ? 'step' : undefined}
        >
          <span>{name}</span>
          <span className="dim">{day}</span>
        </li>
      ))}
    </ol>
  )
}

/** 筹建 has no day of its own: it is over with the application. */
const isFounded = (matter: Dossier['matter'], appliedOn: string | undefined): boolean =>
  matter === 'establish' && appliedOn !== undefined
