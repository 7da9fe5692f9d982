import { App as AntApp, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import { AskProvider } from '../ui/ask-provider'
import { MARKS } from '../ui/marks'
import { applyTokens, theme } from '../ui/theme'
import { Desk } from './desk'
import { ErrorBoundary } from './error-boundary'
import { useDeskLocation } from './use-desk-location'
import './styles'

/** Draws the program into the page. */
export function start(): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  applyTokens(document.documentElement)
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.nonce ?? ''
  createRoot(root).render(
    <ConfigProvider
      locale={zhCN}
      csp={{ nonce }}
      theme={theme}
      {...MARKS}
      // What floats hangs below the root and not below the body: there antd would lock the page's scroll with a style
      // that carries no nonce, which the content policy refuses.
      getPopupContainer={() => root}
      virtual
      componentSize="middle"
    >
      <AntApp component={false} message={{ top: 52, maxCount: 3 }}>
        <AskProvider>
          <Router hook={useDeskLocation}>
            <ErrorBoundary>
              <Desk />
            </ErrorBoundary>
          </Router>
        </AskProvider>
      </AntApp>
    </ConfigProvider>,
  )
}
