import { Button } from 'antd'
import { Link, useLocation, useParams } from 'wouter'
import { EXCHANGE_TEXT, INCOMING_TEXT as TEXT } from '../../../text/exchange'
import { Page } from '../../../ui/page'
import { useStepFocus } from '../../../ui/step-focus'
import { AppliedNotice } from './applied-notice'
import { PreviewPage } from './preview-page'
import { ProgressLine } from './progress-line'
import { Refusal } from './refusal'
import { useIncoming } from './use-incoming'

/** 导入数据包: one file from its choice to its place in the ledger. Nothing changes before the operator says so. */
export function ImportScreen() {
  const { token } = useParams<{ token: string }>()
  return <OneImport key={token} token={token} />
}

function OneImport({ token }: { readonly token: string }) {
  const { state, ...steps } = useIncoming(token)
  const [, goTo] = useLocation()
  // Planning anew over what is shown is no other step.
  useStepFocus(state.at === 'planning' ? 'preview' : state.at)
  if (state.at === 'preview' || state.at === 'planning' || state.at === 'applying') {
    return <PreviewPage state={state} {...steps} />
  }
  return (
    <Page
      title={TEXT.title}
      crumbs={<Link href="/exchange">{EXCHANGE_TEXT.title}</Link>}
      // Leaving the page calls the reading off at once.
      actions={state.at === 'reading' && <Button onClick={() => goTo('/exchange')}>{TEXT.cancel}</Button>}
    >
      {state.at === 'reading' && <ProgressLine text={TEXT.reading} progress={state.progress} />}
      {state.at === 'refused' && <Refusal failure={state.failure} />}
      {state.at === 'done' && <AppliedNotice incoming={state.incoming} applied={state.applied} />}
    </Page>
  )
}
