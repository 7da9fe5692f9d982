import { useEffect, useRef } from 'react'
import type { ChartContent, DrawnChart } from './draw-chart'
import './chart.css'

interface ChartProps {
  readonly content: ChartContent
  /** What it shows; the figures stand in the table beside it, which everybody can read. */
  readonly label: string
}

/** A plot. Its code is fetched when the first one is drawn; a page with one has the same figures as a table. */
export function Chart({ content, label }: ChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const drawn = useRef<DrawnChart>(undefined)
  const wanted = useRef(content)
  useEffect(() => {
    wanted.current = content
    drawn.current?.show(content)
  }, [content])
  useEffect(() => {
    const here = box.current
    if (here === null) return undefined
    let left = false
    const observer = new ResizeObserver(() => drawn.current?.resize())
    const draw = async (): Promise<void> => {
      const { drawChart } = await import('./draw-chart')
      if (left) return
      drawn.current = drawChart(here)
      drawn.current.show(wanted.current)
      observer.observe(here)
    }
    void draw()
    return () => {
      left = true
      observer.disconnect()
      drawn.current?.end()
      drawn.current = undefined
    }
  }, [])
  return <div ref={box} className="chart" role="img" aria-label={label} />
}
