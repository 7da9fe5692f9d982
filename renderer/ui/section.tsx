import { useId, type ReactNode } from 'react'

interface SectionProps {
  readonly title: ReactNode
  /** Tags and counts beside the title. */
  readonly beside?: ReactNode
  /** Buttons at the right end. */
  readonly actions?: ReactNode
  /** Takes the height that is left on the page. */
  readonly fill?: boolean
  readonly children: ReactNode
}

/** A white card with a heading: the one way to group things on a page. */
export function Section({ title, beside, actions, fill = false, children }: SectionProps) {
  const id = useId()
  return (
    <section className={fill ? 'section section-fill' : 'section'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {beside}
        {actions !== undefined && <div className="actions">{actions}</div>}
      </header>
      {children}
    </section>
  )
}
