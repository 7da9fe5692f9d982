import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Link, useLocation } from 'wouter'
import { APP_TEXT } from '../text/app'
import { NAV_TEXT } from '../text/nav'
import { pressingCount, watchPressingCount } from '../ui/findings/todo-count'
import { useDesk } from '../ui/desk-identity'
import { later } from '../ui/later'
import { navEntries, type NavGroup } from './routes'

const GROUPS: readonly NavGroup[] = ['register', 'exchange', 'office']

/** How many decisions wait; not needed for the first paint. */
const TaskCount = later(async () => (await import('../features/exchange/tasks/task-count')).TaskCount)

/** The left navigation: only what exists, the place one is in marked. */
export function Nav() {
  const [path] = useLocation()
  const entries = navEntries(useDesk().identity.role)
  const here = entries.findLast(({ to }) =>
    to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`),
  )?.to
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    if (here !== undefined)
      nav.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' })
  }, [here])
  const shown = GROUPS.map((group) => entries.filter((entry) => entry.group === group))
  return (
    <nav className="nav" aria-label={APP_TEXT.nav} ref={nav}>
      {shown
        .filter((group) => group.length > 0)
        .map((group) => (
          <ul key={group[0]?.group}>
            {group.map(({ to, label }) => (
              <li key={to}>
                <Link href={to} aria-current={to === here ? 'page' : undefined}>
                  {label}
                  {to === '/tasks' && <TaskCount />}
                  {to === '/todo' && <PressingCount />}
                </Link>
              </li>
            ))}
          </ul>
        ))}
    </nav>
  )
}

/** What is broken or late, beside 待办; nothing while there is nothing. */
function PressingCount() {
  const count = useSyncExternalStore(watchPressingCount, pressingCount) ?? 0
  return (
    count > 0 && (
      <span className="nav-count" title={NAV_TEXT.pressing(count)}>
        {count}
      </span>
    )
  )
}
