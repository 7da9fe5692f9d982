import { createContext, use, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** The place in the page's header where its one large table puts its tools. */
export const TableToolsSlot = createContext<HTMLElement | null>(null)
/** A bar right above a table, which takes the table's tools whether it fills the page or not. */
export const TableBarSlot = createContext<HTMLElement | null>(null)

interface TableToolsProps {
  /** The table fills the page: its tools stand in the page's header. */
  readonly inHeader: boolean
  readonly children: ReactNode
}

/** What can be done with a table as a whole: at its upper right corner, in the bar above it, or in the header of the page it fills. */
export function TableTools({ inHeader, children }: TableToolsProps) {
  const header = use(TableToolsSlot)
  const slot = use(TableBarSlot) ?? (inHeader ? header : null)
  return slot !== null ? (
    createPortal(children, slot)
  ) : (
    <div className="table-tools table-tools-beside">{children}</div>
  )
}
