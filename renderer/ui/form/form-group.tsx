import { useId, type ReactNode } from 'react'

/** A heading over some fields of a long form. */
export function FormGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <div className="form-group" role="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="form-grid">{children}</div>
    </div>
  )
}
