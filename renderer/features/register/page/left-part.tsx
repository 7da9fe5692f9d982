import { ConfigProvider } from 'antd'
import type { ReactNode } from 'react'
import { CHILD_TEXT } from '../../../text/register'

interface LeftPartProps {
  /** 市科协 has handed the association to another office (《实施细则》第三条). */
  readonly hasLeft: boolean
  readonly children: ReactNode
}

/** A form over an association, which its former office may look at and no longer write. */
export const LeftPart = ({ hasLeft, children }: LeftPartProps) => (
  <ConfigProvider componentDisabled={hasLeft}>
    {hasLeft && <p className="muted">{CHILD_TEXT.transferredText}</p>}
    {children}
  </ConfigProvider>
)
