import { Button } from 'antd'
import type { Failure } from '../../../../shared/base/result'
import { refusalDetail } from '../../../text/exchange-failures'
import { INCOMING_TEXT as TEXT } from '../../../text/exchange'
import { FailureNotice } from '../../../ui/failure-notice'
import { Section } from '../../../ui/section'
import { useImport } from './use-pick'

/** A file that was not taken in: cause, next step, and another try. */
export function Refusal({ failure }: { readonly failure: Failure }) {
  const importBundle = useImport()
  const detail = refusalDetail(failure)
  return (
    <Section
      title={TEXT.refused}
      actions={<Button onClick={() => void importBundle()}>{TEXT.another}</Button>}
    >
      <FailureNotice failure={failure} action={detail !== undefined && <div>{detail}</div>} />
    </Section>
  )
}
