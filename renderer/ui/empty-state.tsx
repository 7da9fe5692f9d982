import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  /** What will stand here and how it gets here. */
  readonly children: ReactNode
  readonly action?: ReactNode
}

/** What a list shows while it is empty: what belongs here and the next step, never just “no data”. */
export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty-state">
    <h2>{title}</h2>
    <p>{children}</p>
    {action}
  </div>
)
