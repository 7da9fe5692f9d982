import { useEffect, useRef, type ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import type { StartReport } from '../store/start-report'
import { APP_TEXT } from '../text/app'
import { useDesk } from '../ui/desk-identity'
import { keepFocus } from '../ui/keep-focus'
import { later } from '../ui/later'
import { ErrorBoundary } from './error-boundary'
import { loadAhead } from './load-screen'
import { Nav } from './nav'
import { NotFound } from '../ui/not-found'
import { routesOf } from './routes'
import { StartNotice } from './start-notice'
import { TopBar } from './top-bar'
import { useSaveOnClosing } from './use-save-on-closing'
import { useLocationGuard } from './use-desk-location'

/** What one worked on last, offered on the first page; in a chunk of its own, after the first paint. */
const ResumeOffer = later(async () => (await import('../features/evaluation/entry/resume-offer')).ResumeOffer)

/** A bundle opened from outside; only needed once the frame stands. */
const OpenedFiles = later(
  async () => (await import('../features/exchange/incoming/opened-files')).OpenedFiles,
)

/** A snapshot a day; needed long after the frame stands. */
const AutoBackup = later(async () => (await import('../features/backup/auto-backup')).AutoBackup)

/** Only the demo district has it. */
const DemoBar = later(async () => (await import('../features/demo/demo-bar')).DemoBar)

/** Only a PC that began with chosen associations has it. */
const OnlyChosenBar = later(
  async () => (await import('../features/exchange/site/only-chosen-bar')).OnlyChosenBar,
)
const COUNTED = new Set(['/', '/associations'])

/** The frame around every page: bar, navigation, page. */
export function Frame({ report }: { readonly report: StartReport }) {
  useLocationGuard()
  useSaveOnClosing()
  const [path] = useLocation()
  const { demo, identity } = useDesk()
  useEffect(() => loadAhead(identity.role), [identity.role])
  useEffect(keepFocus, [])
  return (
    <div className="frame">
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        {APP_TEXT.skip}
      </a>
      <OpenedFiles />
      <AutoBackup />
      <TopBar />
      <Nav />
      <main className="main" id="main" tabIndex={-1}>
        {demo && <DemoBar />}
        <StartNotice report={report} />
        {COUNTED.has(path) && <OnlyChosenBar />}
        {path === '/' && <ResumeOffer />}
        <ErrorBoundary place={path}>
          <FocusOnArrival path={path}>
            <Switch>
              {routesOf(identity.role).map(({ path, screen }) => (
                <Route key={path} path={path} component={screen} />
              ))}
              <Route component={NotFound} />
            </Switch>
          </FocusOnArrival>
        </ErrorBoundary>
      </main>
    </div>
  )
}

/**
 * When the desk opens and after a change of page the focus goes to the page's title, so that keyboard and screen reader
 * start there. The parts of one record are one page: /associations/<id>/…
 */
function FocusOnArrival({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const page = path.split('/').slice(0, 3).join('/')
  const last = useRef<string>(undefined)
  useEffect(() => {
    if (last.current === page) return undefined
    last.current = page
    const main = document.getElementById('main')
    main?.scrollTo({ top: 0 })
    const focusTitle = (): boolean => {
      const title = document.getElementById('page-title')
      // A screen that put the cursor somewhere itself (search, a first field) knows better.
      if (title !== null && document.activeElement?.closest('#main, [role=dialog]') === null)
        title.focus({ preventScroll: true })
      return title !== null
    }
    if (main === null || focusTitle()) return undefined
    // The page reads its record first; its title comes later.
    const drawn = new MutationObserver(() => {
      if (focusTitle()) drawn.disconnect()
    })
    drawn.observe(main, { childList: true, subtree: true })
    return () => drawn.disconnect()
  }, [page])
  return children
}
