import type { ReactNode } from 'react'

/** A key, printed where it helps: `<Kbd>Ctrl S</Kbd>`. */
export const Kbd = ({ children }: { readonly children: ReactNode }) => <kbd className="kbd">{children}</kbd>
