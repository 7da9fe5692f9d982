import { createElement, useEffect, useReducer, useState, type ComponentType, type ReactNode } from 'react'

/** A component in a chunk of its own. */
export interface Later<P> {
  (props: P): ReactNode
  /** Fetches the chunk, so that the component is then drawn without a gap. Rejects when it cannot be read. */
  readonly load: () => Promise<void>
}

/**
 * A component that is fetched when it is first drawn or when `load` is called, and drawn at once where it is there.
 * React’s own `lazy` shows its fallback even over a chunk that is there, and holds back what replaces a fallback until
 * 300 ms after it: every first visit to a screen, and the start twice.
 * @param meanwhile drawn until it is there
 */
export function later<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  meanwhile?: ReactNode,
): Later<P> {
  let there: ComponentType<P> | undefined
  let coming: Promise<void> | undefined
  const arrive = async (): Promise<void> => {
    try {
      there = await fetch()
    } finally {
      coming = undefined
    }
  }
  const load = async (): Promise<void> => {
    if (there === undefined) await (coming ??= arrive())
  }
  function Drawn(props: P): ReactNode {
    const [, redraw] = useReducer((times: number) => times + 1, 0)
    const [broken, setBroken] = useState<Error>()
    useEffect(() => {
      const wait = async (): Promise<void> => {
        try {
          await load()
          redraw()
        } catch (error) {
          setBroken(error instanceof Error ? error : new Error(String(error)))
        }
      }
      if (there === undefined) void wait()
    }, [])
    // For the boundary around the page: a chunk of the program that cannot be read is no expected failure.
    if (broken !== undefined) throw broken
    return there === undefined ? meanwhile : createElement(there, props)
  }
  return Object.assign(Drawn, { load })
}
