import { Button } from 'antd'
import { Component, type ReactNode } from 'react'
import { bridge } from '../bridge'
import { APP_TEXT } from '../text/app'

interface State {
  readonly broken: boolean
  readonly place: string | undefined
}

interface Props {
  /** A change of it (another page) tries again. */
  readonly place?: string
  readonly children: ReactNode
}

/** An exception while drawing is a bug: the page says so in Chinese, the log gets its name, and nothing saved is lost. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, place: this.props.place }

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): State | null {
    return place === state.place ? null : { broken: false, place }
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
