import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** Pixels on the screen; `maximized` keeps the rectangle to return to. */
export interface WindowState {
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Of 1366 × 768 at 150 % some 910 × 464 are left beside the taskbar: a window that may not be smaller hangs out of it. */
export const SMALLEST = { width: 800, height: 440 } as const
const FIRST: WindowState = { width: 1366, height: 768, maximized: false }

const schema = z.strictObject({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(SMALLEST.width).max(20_000),
  height: z.int().min(SMALLEST.height).max(20_000),
  maximized: z.boolean(),
})

/** The state of last time, or the first one: a missing or damaged file is no reason not to open. */
export function readWindowState(file: string): WindowState {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : FIRST
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return FIRST
    throw error
  }
}

export const writeWindowState = (file: string, state: WindowState): void =>
  writeFileSync(file, JSON.stringify(state))

/** The state that fits the screens there are now: a second screen may have been unplugged since. */
export function fitted(state: WindowState, areas: readonly Area[], primary: Area): WindowState {
  const { x, y } = state
  const home = areas.find(
    (area) =>
      x !== undefined &&
      y !== undefined &&
      x >= area.x - 20 &&
      y >= area.y - 20 &&
      x < area.x + area.width - 100 &&
      y < area.y + area.height - 60,
  )
  const area = home ?? primary
  const size = { width: Math.min(state.width, area.width), height: Math.min(state.height, area.height) }
  return home === undefined
    ? { ...size, maximized: state.maximized }
    : { x, y, ...size, maximized: state.maximized }
}
