import type { ReactNode } from 'react'
import './agenda-field.css'

interface StackedPart {
  readonly title: string
  readonly content: ReactNode
}

/** Several lists of one subject below each other, each with its heading. */
export const PartStack = ({ parts }: { readonly parts: readonly StackedPart[] }) => (
  <div className="part-stack">
    {parts.map(({ title, content }) => (
      <section key={title} aria-label={title}>
        <h2>{title}</h2>
        {content}
      </section>
    ))}
  </div>
)
