import type { ReactNode } from 'react'

/** Label, value, and (where it helps) a sentence about it. */
export type Fact = readonly [label: string, value: ReactNode, hint?: string]

/** Values to read, not to change, in the grid of a form. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts.map(([label, value, hint]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {value}
          {hint !== undefined && <div className="dim">{hint}</div>}
        </dd>
      </div>
    ))}
  </dl>
)
