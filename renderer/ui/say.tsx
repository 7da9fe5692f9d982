import { App } from 'antd'
import type { Failure } from '../../shared/base/result'
import { APP_TEXT } from '../text/app'
import { failureText } from '../text/failures'
import { LinkButton } from './link-button'

interface Say {
  /** Something is done. */
  readonly done: (text: string) => void
  /** Something is done and can be taken back for ten seconds. */
  readonly undoable: (text: string, undo: () => Promise<unknown>) => void
  /** Something failed that the caller has words for: cause and next step, for ten seconds. */
  readonly wrong: (text: string) => void
  /** Something failed: cause and next step, until it is closed by itself after ten seconds. */
  readonly failed: (failure: Failure) => void
}

/** Short messages at the top of the window, read out by screen readers. */
export function useSay(): Say {
  const { message } = App.useApp()
  return {
    done: (text) => void message.success(text, 4),
    undoable: (text, undo) => {
      const close = message.success({
        duration: 10,
        content: (
          <>
            {text}{' '}
            <LinkButton
              onClick={() => {
                close()
                void undo()
              }}
            >
              {APP_TEXT.undo}
            </LinkButton>
          </>
        ),
      })
    },
    wrong: (text) => void message.error(text, 10),
    failed: (failure) => {
      const { cause, next } = failureText(failure)
      void message.error(`${cause}。${next}`, 10)
    },
  }
}
