import { App } from 'antd'
import type { Failure } from '../../shared/base/result'
import { APP_TEXT } from '../text/app'
import { failureText } from '../text/failures'
import { LinkButton } from './link-button'
import { secondsToRead } from './seconds-to-read'

interface Say {
  /** Something is done. */
  readonly done: (text: string) => void
  /** Something is done and can be taken back for ten seconds. */
  readonly undoable: (text: string, undo: () => Promise<unknown>) => void
  /** Something is done, and one thing may be done with it for ten seconds. */
  readonly offering: (text: string, label: string, act: () => Promise<unknown>) => void
  /** Something failed that the caller has words for: cause and next step, for ten seconds. */
  readonly wrong: (text: string) => void
  /** Something failed: cause and next step, until it is closed by itself after ten seconds. */
  readonly failed: (failure: Failure) => void
}

/** Short messages at the top of the window, read out by screen readers. */
export function useSay(): Say {
  const { message } = App.useApp()
  const offering = (text: string, label: string, act: () => Promise<unknown>): void => {
    const close = message.success({
      duration: 10,
      content: (
        <>
          {text}{' '}
          <LinkButton
            onClick={() => {
              close()
              void act()
            }}
          >
            {label}
          </LinkButton>
        </>
      ),
    })
  }
  return {
    done: (text) => void message.success(text, secondsToRead(text)),
    offering,
    undoable: (text, undo) => offering(text, APP_TEXT.undo, undo),
    wrong: (text) => void message.error(text, 10),
    failed: (failure) => {
      const { cause, next } = failureText(failure)
      void message.error(`${cause}。${next}`, 10)
    },
  }
}
