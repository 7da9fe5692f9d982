import { Link } from 'wouter'
import { APP_TEXT } from '../text/app'
import { EmptyState } from './empty-state'
import { Page } from './page'

/** An address that leads nowhere. */
export const NotFound = () => (
  <Page title={APP_TEXT.notFound}>
    <EmptyState title={APP_TEXT.notFound} action={<Link href="/">{APP_TEXT.backHome}</Link>}>
      {APP_TEXT.notFoundHint}
    </EmptyState>
  </Page>
)
