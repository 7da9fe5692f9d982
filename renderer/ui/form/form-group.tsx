import type { ReactNode } from 'react'

/** A heading over some fields of a long form. */
export const FormGroup = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <fieldset className="form-group">
    <legend>{title}</legend>
    <div className="form-grid">{children}</div>
  </fieldset>
)
