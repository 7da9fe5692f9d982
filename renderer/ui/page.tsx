import { useEffect, useState, type ReactNode } from 'react'
import { APP_TEXT } from '../text/app'
import { TableToolsSlot } from './table-tools'

interface PageProps {
  readonly title: string
  /** Where the page lies: links from the outside in. */
  readonly crumbs?: ReactNode
  /** Tags, dates and counts beside the title. */
  readonly beside?: ReactNode
  /** Buttons at the right end; the main one last. */
  readonly actions?: ReactNode
  /** True for a page that does not scroll as a whole (its table does). */
  readonly fixed?: boolean
  readonly children: ReactNode
}

/** A page with its header: crumbs, one `h1` (which takes the focus after a change of page), actions at the right. */
export function Page({ title, crumbs, beside, actions, fixed = false, children }: PageProps) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  useEffect(() => {
    document.title = `${title} – ${APP_TEXT.name}`
  }, [title])
  return (
    <div className={fixed ? 'page page-fixed' : 'page'}>
      <div className="page-header">
        {crumbs !== undefined && <nav className="crumbs">{crumbs}</nav>}
        <h1 id="page-title" tabIndex={-1}>
          {title}
        </h1>
        {beside}
        <div className="actions">
          <span className="table-tools" ref={setSlot} />
          {actions}
        </div>
      </div>
      <TableToolsSlot value={slot}>{children}</TableToolsSlot>
    </div>
  )
}
