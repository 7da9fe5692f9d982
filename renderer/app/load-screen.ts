import { matchRoute, type Parser } from 'wouter'
import { ROUTES } from './routes'

/** Fetches the screen that an address leads to, so that it is drawn without a gap. */
export async function loadScreen(parser: Parser, path: string): Promise<void> {
  const route = ROUTES.find(({ path: pattern }) => matchRoute(parser, pattern, path)[0])
  // A chunk that cannot be read is told where the screen is drawn.
  await Promise.allSettled([route?.screen.load()])
}
