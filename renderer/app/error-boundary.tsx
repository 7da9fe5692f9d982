import { Button } from 'antd'
import { Component, type ReactNode } from 'react'
import { bridge } from '../bridge'
import { APP_TEXT } from '../text/app'

interface State {
  readonly broken: boolean
}

/** An exception while drawing is a bug: the page says so in Chinese, the log gets its name, and nothing saved is lost. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false }

  static getDerivedStateFromError(): State {
    return { broken: true }
  }

  override componentDidCatch(error: unknown): void {
    const name = error instanceof Error ? error.name : 'unknown'
    void bridge['app.log']({ level: 'error', event: 'renderer.broken', facts: { name: name.slice(0, 80) } })
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <div className="broken" role="alert">
        <h1>{APP_TEXT.crashTitle}</h1>
        <p>{APP_TEXT.crashHint}</p>
        <Button type="primary" onClick={() => this.setState({ broken: false })}>
          {APP_TEXT.retry}
        </Button>
      </div>
    )
  }
}
