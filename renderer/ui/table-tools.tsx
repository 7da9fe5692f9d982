import { createContext, use, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** The place in the page's header where its one large table puts its tools. */
export const TableToolsSlot = createContext<HTMLElement | null>(null)

interface TableToolsProps {
  /** The table fills the page: its tools stand in the page's header. */
  readonly inHeader: boolean
  readonly children: ReactNode
}

/** What can be done with a table as a whole: at its upper right corner, or in the header of the page it fills. */
export function TableTools({ inHeader, children }: TableToolsProps) {
  const slot = use(TableToolsSlot)
  return inHeader && slot !== null ? (
    createPortal(children, slot)
  ) : (
    <div className="table-tools table-tools-beside">{children}</div>
  )
}
