import { useEffect, useState } from 'react'
import { useRouter, type Parser } from 'wouter'
import type { Failure } from '../../shared/base/result'
import type { DeskIdentity, KeyStatus } from '../../shared/ipc/keys'
import { bridge } from '../bridge'
import { Unlock } from '../features/unlock/unlock'
import { APP_TEXT } from '../text/app'
import { UNLOCK_TEXT } from '../text/unlock'
import { later } from '../ui/later'
import { FailedStart } from './failed-start'
import { loadDesk } from './load-desk'
import { pathNow } from './use-desk-location'

/** The words that index.html paints before any code runs. */
const Loading = () => <p className="loading">{APP_TEXT.loading}</p>

const FirstStart = later(
  async () => {
    const [{ FirstStart }] = await Promise.all([
      import('../features/first-start/first-start'),
      import('./later-styles'),
    ])
    return FirstStart
  },
  <Loading />,
)

const OpenedDesk = later(loadDesk, <p className="loading">{UNLOCK_TEXT.opening}</p>)

/**
 * While the passphrase is typed: all that comes after it, the page that is shown first, and the list that most go on
 * to from there.
 */
async function preload(parser: Parser): Promise<void> {
  await OpenedDesk.load()
  const [{ openAhead }, { loadScreen }] = await Promise.all([import('./open-desk'), import('./load-screen')])
  openAhead()
  await loadScreen(parser, pathNow())
  await loadScreen(parser, '/associations')
}

interface Entered {
  readonly identity: DeskIdentity
  /** The keys were made just now: the sheets wait to be printed. */
  readonly first: boolean
  readonly demo: boolean
}

/** The program: makes or opens the keys, then the records, then draws the frame. */
export function Desk() {
  const { parser } = useRouter()
  const [status, setStatus] = useState<KeyStatus>()
  const [failure, setFailure] = useState<Failure>()
  const [entered, setEntered] = useState<Entered>()

  useEffect(() => {
    const ask = async (): Promise<void> => {
      const [asked, info] = await Promise.all([bridge['keys.status'](), bridge['app.info']()])
      if (!asked.ok) return setFailure(asked.failure)
      if (!info.ok) return setFailure(info.failure)
      if (info.value.demo) return enterDemo(asked.value)
      setStatus(asked.value)
      if (asked.value.state !== 'new') await preload(parser)
    }
    const enterDemo = async (found: KeyStatus): Promise<void> => {
      const { openDemoKeys } = await import('../features/demo/demo-keys')
      const opened = await openDemoKeys(bridge, found)
      if (!opened.ok) return setFailure(opened.failure)
      setEntered({ identity: opened.value, first: false, demo: true })
    }
    void ask()
  }, [parser])

  if (failure !== undefined) return <FailedStart failure={failure} />
  if (entered !== undefined)
    return <OpenedDesk first={entered.first} demo={entered.demo} entered={entered.identity} />
  switch (status?.state) {
    case 'new':
      return <FirstStart onCreated={(identity) => setEntered({ identity, first: true, demo: false })} />
    case 'locked':
      return (
        <Unlock
          identity={status.identity}
          onOpen={(identity) => setEntered({ identity, first: false, demo: false })}
        />
      )
    case 'open':
      return status.identity === undefined ? null : (
        <OpenedDesk first={false} demo={false} entered={status.identity} />
      )
    case undefined:
      break
  }
  return <Loading />
}
