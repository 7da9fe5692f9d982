import { watched } from '../../store/watched'

/**
 * How many findings of this office are broken or late, as the rules last said; `undefined` until they ran once. Every
 * page that runs the rules tells it, so the navigation costs no run of its own.
 */
const known = watched<{ readonly pressing: number | undefined }>({ pressing: undefined })

export const pressingCount = (): number | undefined => known.get().pressing
export const watchPressingCount = known.watch

export function tellPressingCount(pressing: number): void {
  if (pressing !== pressingCount()) known.set({ pressing })
}
