import { useMemo } from 'react'
import { officeById } from '../../../../shared/codes/offices'
import { useRecords } from '../../../store/hooks'
import { useDesk } from '../../../ui/desk-identity'
import { today } from '../../../ui/today'
import type { Above } from '../parts/child-kind'
import { ChildPart } from '../parts/child-part'
import { letterKind } from './letter-kind'
import './letters.css'

interface LettersPartProps {
  readonly above: Above
  readonly path: string
  readonly openId: string | undefined
}

/** The letters about one association; those that handling and applications make stand here as well. */
export function LettersPart(props: LettersPartProps) {
  const letters = useRecords('letter')
  const { office } = useDesk().identity
  const day = today()
  const child = useMemo(
    () =>
      letters === undefined
        ? undefined
        : letterKind({ letters, office: officeById(office)?.name ?? office, today: day }),
    [letters, office, day],
  )
  return child === undefined ? null : <ChildPart child={child} {...props} />
}
