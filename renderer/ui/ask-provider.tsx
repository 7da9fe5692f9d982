import { Button } from 'antd'
import { useCallback, useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { AskContext, type Question } from './ask'
import { focusBack } from './step-focus'

interface Open {
  readonly question: Question
  readonly answer: (yes: boolean) => void
}

/** Shows the questions of `useAsk`, one at a time, in the system's own modal dialog. */
export function AskProvider({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<Open>()
  const ask = useCallback(
    (question: Question) =>
      new Promise<boolean>((resolve) => {
        setOpen({
          question,
          answer: (yes) => {
            setOpen(undefined)
            resolve(yes)
          },
        })
      }),
    [],
  )
  return (
    <AskContext value={ask}>
      {children}
      {open !== undefined && <AskDialog {...open} />}
    </AskContext>
  )
}

function AskDialog({ question: { title, text, yes, no, grave = false }, answer }: Open) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => focusBack(before)
  }, [])
  return (
    <dialog
      className="ask"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        answer(false)
      }}
    >
      <form method="dialog" onSubmit={(event) => event.preventDefault()}>
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        <div className="buttons">
          <Button data-first={grave || undefined} onClick={() => answer(false)}>
            {no}
          </Button>
          <Button
            type="primary"
            danger={grave}
            data-first={grave ? undefined : true}
            onClick={() => answer(true)}
          >
            {yes}
          </Button>
        </div>
      </form>
    </dialog>
  )
}
