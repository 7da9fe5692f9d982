import { useChildren } from '../../../store/hooks'
import { useDesk } from '../../../ui/desk-identity'
import type { Above } from '../parts/child-kind'
import { lockedWords } from '../parts/locked-words'
import { mayWriteBelow } from '../parts/may-write-below'
import { RenewalForm } from './renewal-form'
import './renewal.css'

interface RenewalPageProps {
  readonly above: Above
  /** Address of the list of terms. */
  readonly path: string
}

/** 换届: one page that leads through a new term and writes all of it at once. */
export function RenewalPage({ above, path }: RenewalPageProps) {
  const terms = useChildren('term', above.id)
  const posts = useChildren('post', above.id)
  const { identity } = useDesk()
  if (terms === undefined || posts === undefined) return null
  if (!mayWriteBelow('term', above, identity.office))
    return <p className="muted">{lockedWords(above, identity.office)}</p>
  return <RenewalForm above={above} path={path} terms={terms} posts={posts} />
}
