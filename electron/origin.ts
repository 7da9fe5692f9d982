/** The one origin of the app: its page, its scripts and its photos. */
export const ORIGIN = 'app://desk'
export const SCHEME = 'app'
export const PAGE_URL = `${ORIGIN}/index.html`

/** Whether a URL is the page itself (in-page positions after `#` included). */
export const isPage = (url: string): boolean => url.split('#', 1)[0] === PAGE_URL

/** Node calls the origin of a custom scheme `null`, so the text is compared. */
export const isOwnOrigin = (url: string): boolean => url.startsWith(`${ORIGIN}/`)

/** Everything that may be fetched at all. DevTools exist only in an unpacked app. */
export const mayBeRequested = (url: string): boolean =>
  isOwnOrigin(url) || /^(?:devtools|data):/.test(url) || url.startsWith(`blob:${ORIGIN}/`)
