import type { ReactNode } from 'react'
import './start-card.css'

interface StartCardProps {
  readonly title: string
  /** Titles of the steps, and which of them is shown (from 0). */
  readonly steps?: { readonly titles: readonly string[]; readonly at: number; readonly label: string }
  readonly children: ReactNode
}

/** The one card in the middle of the window before the program is open: first start and passphrase. */
export const StartCard = ({ title, steps, children }: StartCardProps) => (
  <main className="start-ground">
    <div className="start-card">
      <header>
        <h1>{title}</h1>
        {steps !== undefined && (
          <ol aria-label={steps.label}>
            {steps.titles.map((step, index) => (
              <li key={step} aria-current={index === steps.at ? 'step' : undefined}>
                <b>{index + 1}</b> {step}
              </li>
            ))}
          </ol>
        )}
      </header>
      {children}
    </div>
  </main>
)
