import { startTransition, useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { SIZES } from './theme'

/** Below this many rows all of them are in the document; above it only those in sight, and some around. */
const ALL_BELOW = 150
const AROUND = 12

interface RowWindow {
  readonly from: number
  readonly to: number
  readonly onScroll: () => void
}

/**
 * Which rows of `count` are drawn for the scroll position of `box`: at first those in sight alone, so that they stand
 * there at once, then the others. Rows have one height, `SIZES.row`.
 */
export function useWindowOfRows(box: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(window.innerHeight)
  const [isPainted, setPainted] = useState(false)
  useEffect(() => {
    const waiting = requestAnimationFrame(() => startTransition(() => setPainted(true)))
    return () => cancelAnimationFrame(waiting)
  }, [])
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  const onScroll = (): void => setTop(box.current?.scrollTop ?? 0)
  if (isPainted && count < ALL_BELOW) return { from: 0, to: count, onScroll }
  const first = Math.floor(top / SIZES.row)
  const around = isPainted ? AROUND : 0
  return {
    from: Math.max(0, Math.min(first, count) - around),
    to: Math.min(count, first + Math.ceil(height / SIZES.row) + around),
    onScroll,
  }
}
