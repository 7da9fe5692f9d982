import { App } from 'antd'

interface Question {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
  /** The yes cannot be taken back. */
  readonly grave?: boolean
}

/**
 * The one way to ask before something that cannot be undone. What can be undone is done at once and offers 撤销
 * (`useSay`). Answers true for yes; Escape is no.
 */
export function useAsk(): (question: Question) => Promise<boolean> {
  const { modal } = App.useApp()
  return async ({ title, text, yes, no, grave = false }) =>
    modal.confirm({
      title,
      content: text,
      okText: yes,
      cancelText: no,
      autoFocusButton: grave ? 'cancel' : 'ok',
      okButtonProps: { danger: grave },
    })
}
