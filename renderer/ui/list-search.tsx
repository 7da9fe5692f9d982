import type { ReactNode } from 'react'

interface ListSearchProps {
  readonly children?: ReactNode
  /** How many rows are left, in words; said aloud when it changes. */
  readonly count: string
}

/** What narrows a list, beside how much of it is left. */
export const ListSearch = ({ children, count }: ListSearchProps) => (
  <div className="filter-bar" role="search">
    {children}
    <span className="count" role="status">
      {count}
    </span>
  </div>
)
