import type { Step } from './play'

/*
 * The steps of a told story, by what a person would say of them. `at` and `link` are places in the city's desks and
 * links; `on` is association a0, a1, …; `to` and `by` are offices. `UP`: from the far end of a link (district to 市科协,
 * laptop to desktop), `DOWN`: to it.
 */

export const UP = true
export const DOWN = false

export const write = (at: number, what: number, on: number, value = 0): Step => ({
  do: 'write',
  at,
  what,
  on,
  value,
})
export const send = (link: number, back: boolean): Step => ({ do: 'send', link, back })
export const choose = (link: number, back: boolean, on: number): Step => ({ do: 'choose', link, back, on })
/** The file that waits longest arrives, and is gone from the stick. */
export const arrive = (file = 0): Step => ({ do: 'arrive', file, again: false })
/** It arrives, and stays on the stick. */
export const arriveAndStay = (file = 0): Step => ({ do: 'arrive', file, again: true })
export const save = (at: number): Step => ({ do: 'save', at })
/** Put back to what was saved, so that somebody knows. */
export const restore = (at: number): Step => ({ do: 'restore', at, silent: false })
/** Put back to what was saved, and nobody notices. */
export const restoreInSilence = (at: number): Step => ({ do: 'restore', at, silent: true })
export const clone = (at: number): Step => ({ do: 'clone', at })
export const serve = (on: number, by: number): Step => ({ do: 'serve', on, by })
export const transfer = (on: number, to: number): Step => ({ do: 'transfer', on, to })
export const clock = (at: number, days: number): Step => ({ do: 'clock', at, days })
