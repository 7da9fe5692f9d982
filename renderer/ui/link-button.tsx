import type { ComponentProps } from 'react'

/** A quiet button that reads as a verb at the end of a row. For going somewhere use a real link instead. */
export const LinkButton = (props: ComponentProps<'button'>) => (
  <button type="button" {...props} className="link-button" />
)
