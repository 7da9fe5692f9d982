import { Input } from 'antd'
import type { TextAreaRef } from 'antd/es/input/TextArea'
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type ComponentProps, type Ref } from 'react'
import './growing-text.css'

type GrowingTextProps = Omit<
  ComponentProps<typeof Input.TextArea>,
  'autoSize' | 'rows' | 'ref' | 'value' | 'className'
> & {
  readonly value: string
  readonly minRows: number
  readonly maxRows: number
  readonly ref?: Ref<{ readonly focus: () => void }> | undefined
}

/**
 * A text area that grows with what is written. antd's `autoSize` measures with a `style` attribute, which the content
 * policy refuses: it then measures wrongly and leaves a scroll bar on the page.
 */
export function GrowingText({ minRows, maxRows, ref, ...props }: GrowingTextProps) {
  const area = useRef<TextAreaRef>(null)
  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus() }), [])
  const { value } = props
  const fitted = useRef<string>(undefined)
  // Not after every drawing: measuring lays the whole page out, and some pages are drawn anew with every key.
  useLayoutEffect(() => {
    const element = area.current?.resizableTextArea?.textArea
    const before = fitted.current
    if (element === undefined || before === value) return
    fitted.current = value
    // What was added and still fits needs no other height: it is looked at once, and nothing is laid out again.
    const added = before !== undefined && value.startsWith(before)
    if (!added || element.scrollHeight > element.clientHeight) fit(element, maxRows)
  })
  useEffect(() => {
    const element = area.current?.resizableTextArea?.textArea
    if (element === undefined) return undefined
    let width = element.clientWidth
    const watch = new ResizeObserver(() => {
      if (element.clientWidth === width) return
      width = element.clientWidth
      fit(element, maxRows)
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [maxRows])
  return <Input.TextArea ref={area} rows={minRows} {...props} className="growing-text" />
}

/** As high as its text, up to so many lines; past them it scrolls. Everything is read at once: each reading after a change lays the page out. */
function fit(element: HTMLTextAreaElement, maxRows: number): void {
  const { style } = element
  const most = Number.parseFloat(getComputedStyle(element).lineHeight) * maxRows + 8
  style.overflowY = 'hidden'
  style.height = 'auto'
  const { offsetHeight, clientHeight, scrollHeight } = element
  style.height = `${Math.min(scrollHeight, most) + offsetHeight - clientHeight}px`
  if (scrollHeight > most) style.overflowY = 'auto'
}
