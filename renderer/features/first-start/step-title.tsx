import { useEffect, useRef, type ReactNode } from 'react'

/** The heading of a step; takes the focus when the step appears, so that keyboard and screen reader start there. */
export function StepTitle({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
