import { Link } from 'wouter'
import { PAGE_TEXT, PART_NAMES } from '../../../text/register'
import type { PartName } from './part'

/** The parts of an association's page. */
export const PartNav = ({ path, part }: { readonly path: string; readonly part: string }) => (
  <nav className="part-nav" aria-label={PAGE_TEXT.parts}>
    {Object.entries(PART_NAMES).map(([name, label]) => (
      <Link
        key={name}
        href={(name as PartName) === 'basic' ? path : `${path}/${name}`}
        aria-current={name === part ? 'page' : undefined}
      >
        {label}
      </Link>
    ))}
  </nav>
)
