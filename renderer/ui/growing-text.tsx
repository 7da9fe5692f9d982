import { Input } from 'antd'
import type { TextAreaRef } from 'antd/es/input/TextArea'
import { useImperativeHandle, useLayoutEffect, useRef, type ComponentProps, type Ref } from 'react'

type GrowingTextProps = Omit<ComponentProps<typeof Input.TextArea>, 'autoSize' | 'rows' | 'ref' | 'value'> & {
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
  // After every drawing: what is written changes, and so may the width.
  useLayoutEffect(() => {
    const element = area.current?.resizableTextArea?.textArea
    if (element !== undefined) fit(element, maxRows)
  })
  return <Input.TextArea ref={area} rows={minRows} {...props} />
}

/** As high as its text, up to so many lines; past them it scrolls. */
function fit(element: HTMLTextAreaElement, maxRows: number): void {
  const { style } = element
  style.height = 'auto'
  const frame = element.offsetHeight - element.clientHeight
  const most = Number.parseFloat(getComputedStyle(element).lineHeight) * maxRows + 8
  style.overflowY = element.scrollHeight > most ? 'auto' : 'hidden'
  style.height = `${Math.min(element.scrollHeight, most) + frame}px`
}
