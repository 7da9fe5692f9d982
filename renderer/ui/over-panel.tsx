import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { APP_TEXT } from '../text/app'
import { useLeaving } from './form/use-leaving'
import { LinkButton } from './link-button'
import { focusBack } from './step-focus'
import './over-panel.css'

interface OverPanelProps {
  readonly title: string
  /** Closes it: Escape, the cross, a press beside the panel. What was typed in it and not saved is asked for before. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Whether the key belongs to an open list inside of the panel. */
const inOpenList = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true'

/**
 * A panel at the right over the page, which is inert meanwhile; the focus comes back to where it was. Our own, because
 * antd's drawer and modal put styles into the page that the content policy refuses.
 */
export function OverPanel({ title, onClose, children }: OverPanelProps) {
  const panel = useRef<HTMLElement>(null)
  const id = useId()
  // Taken before anything of the panel is drawn, which may take the focus as it comes.
  const [before] = useState(() => document.activeElement)
  useEffect(() => {
    const page = document.querySelector('.frame')
    page?.toggleAttribute('inert', true)
    panel.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus()
    return () => {
      // One panel may open as another closes: the page stays inert and the focus where it is.
      if (document.querySelector('.over-panel') !== null) return
      page?.toggleAttribute('inert', false)
      focusBack(before)
    }
  }, [before])
  const leave = useLeaving(onClose)
  const close = useRef(leave)
  useEffect(() => void (close.current = leave))
  // What had the focus may have gone from the panel; the page under it is inert, so Escape still means the panel.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.target !== document.body) return
      if (document.querySelector('dialog[open]') === null) void close.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return createPortal(
    <div
      className="over-panel-ground"
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) void leave()
      }}
    >
      <section
        className="over-panel"
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
        ref={panel}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || inOpenList(event)) return
          // Else the same key would answer a question that closing asks.
          event.preventDefault()
          void leave()
        }}
      >
        <header>
          <h2 id={id}>{title}</h2>
          <LinkButton onClick={() => void leave()} aria-label={APP_TEXT.close}>
            ✕
          </LinkButton>
        </header>
        <div className="over-panel-body">{children}</div>
      </section>
    </div>,
    document.getElementById('root') ?? document.body,
  )
}
