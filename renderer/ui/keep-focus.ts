/** What the keyboard goes on from when a control is gone: it names itself and does nothing on Enter. */
const PLACES = 'section[aria-labelledby], fieldset'

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

/**
 * Watches that keyboard and screen reader never stand nowhere. Where the control with the focus goes and the screen puts
 * the focus nowhere itself, it goes to the section or panel that held the control, else to the page's title: to nothing
 * on which a second Enter would act. A control that was locked while it worked has it back when it can be used again. A
 * press beside everything is left alone. Returns what ends the watch.
 */
export function keepFocus(): () => void {
  let last: HTMLElement | undefined
  let places: readonly HTMLElement[] = []
  let frame = 0
  const note = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return
    last = target
    places = placesAround(target)
  }
  const forget = ({ target }: Event): void => {
    if (!(target instanceof Node) || last?.contains(target) !== true) last = undefined
  }
  const look = (): void => {
    frame = 0
    if (last === undefined || !isNowhere()) return
    if (last.isConnected) return last.focus({ preventScroll: true })
    last = undefined
    const place =
      places.find((each) => each.isConnected) ?? document.querySelector<HTMLElement>('.over-panel')
    stand(place ?? document.getElementById('page-title'))
  }
  const drawn = new MutationObserver(() => {
    // Two frames, so that a screen that knows better has had its turn.
    if (frame === 0 && last !== undefined && isNowhere())
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)))
  })
  drawn.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'inert'] })
  document.addEventListener('focusin', note)
  document.addEventListener('pointerdown', forget)
  return () => {
    cancelAnimationFrame(frame)
    drawn.disconnect()
    document.removeEventListener('focusin', note)
    document.removeEventListener('pointerdown', forget)
  }
}

/** From the inside out. */
function placesAround(control: HTMLElement): readonly HTMLElement[] {
  const place = control.parentElement?.closest<HTMLElement>(PLACES)
  return place === null || place === undefined ? [] : [place, ...placesAround(place)]
}

/** Puts the focus on what is not to be reached by Tab. */
function stand(place: HTMLElement | null): void {
  if (place === null) return
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true })
  }
  place.focus({ preventScroll: true })
}
