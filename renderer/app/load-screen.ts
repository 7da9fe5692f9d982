import { matchRoute, type Parser } from 'wouter'
import type { DeskIdentity } from '../../shared/ipc/keys'
import type { Later } from '../ui/later'
import { ROUTES, routesOf } from './routes'

/** Fetches the screen that an address leads to, so that it is drawn without a gap. */
export async function loadScreen(parser: Parser, path: string): Promise<void> {
  const route = ROUTES.find(({ path: pattern }) => matchRoute(parser, pattern, path)[0])
  await fetched(route?.screen)
}

/**
 * Fetches the screens of the navigation one after another, each when the page has nothing better to do, so that a click
 * on one of them draws it at once. Returns what ends it.
 */
export function loadAhead(role: DeskIdentity['role']): () => void {
  let waiting = 0
  let isOver = false
  const fetchNext = async ([screen, ...others]: readonly Later<object>[]): Promise<void> => {
    await fetched(screen)
    if (!isOver && others.length > 0) wait(others)
  }
  const wait = (screens: readonly Later<object>[]): void => {
    waiting = requestIdleCallback(() => void fetchNext(screens))
  }
  wait(routesOf(role).flatMap(({ nav, screen }) => (nav === undefined ? [] : [screen])))
  return () => {
    isOver = true
    cancelIdleCallback(waiting)
  }
}

/** A chunk that cannot be read is told where the screen is drawn. */
const fetched = async (screen: Later<object> | undefined): Promise<unknown> =>
  Promise.allSettled([screen?.load()])
