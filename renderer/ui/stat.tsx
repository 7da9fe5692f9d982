import type { ReactNode } from 'react'

interface StatProps {
  readonly label: ReactNode
  readonly figure: ReactNode
  readonly children?: ReactNode
}

/** One figure of the home page with what it counts. */
export const Stat = ({ label, figure, children }: StatProps) => (
  <div className="stat">
    <div className="muted">{label}</div>
    <div className="figure">{figure}</div>
    {children}
  </div>
)

/** A share as a thin bar; the number stands beside it in words. `of` > 0. */
export const Bar = ({
  part,
  of,
  label,
}: {
  readonly part: number
  readonly of: number
  readonly label: string
}) => (
  <div className="bar" role="img" aria-label={label}>
    <i style={{ width: `${of > 0 ? Math.round((part / of) * 100) : 0}%` }} />
  </div>
)
