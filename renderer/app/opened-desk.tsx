import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useRouter } from 'wouter'
import type { Failure } from '../../shared/base/result'
import type { DeskIdentity } from '../../shared/ipc/keys'
import { StoreProvider } from '../store/store-provider'
import type { OpenedStore } from '../store/open-store'
import { UNLOCK_TEXT } from '../text/unlock'
import { DeskContext } from '../ui/desk-identity'
import { today } from '../ui/today'
import { FailedStart } from './failed-start'
import { Frame } from './frame'
import { loadScreen } from './load-screen'
import { openDesk } from './open-desk'
import { pathNow } from './use-desk-location'

export interface OpenedDeskProps {
  readonly entered: DeskIdentity
  readonly first: boolean
  /** Everything here is made up. */
  readonly demo: boolean
}

/** The demo district is made when its profile is opened for the first time. */
async function fill({ store }: OpenedStore) {
  const { fillDemo } = await import('../features/demo/fill-demo')
  return fillDemo(store, today())
}

/** Opens the records (comparing database and journal), then draws the frame over them. */
export function OpenedDesk({ entered, first, demo }: OpenedDeskProps) {
  const [identity, setIdentity] = useState(entered)
  const [opened, setOpened] = useState<OpenedStore>()
  const [failure, setFailure] = useState<Failure>()
  const [, goTo] = useLocation()
  const { parser } = useRouter()
  const operator = useRef(entered.operator)
  const begun = useRef(false)

  useEffect(() => {
    if (begun.current) return
    begun.current = true
    const open = async (): Promise<void> => {
      const [result] = await Promise.all([
        openDesk(entered, () => operator.current),
        loadScreen(parser, pathNow()),
      ])
      if (!result.ok) return setFailure(result.failure)
      const filled = demo ? await fill(result.value) : undefined
      if (filled?.ok === false) return setFailure(filled.failure)
      setOpened(result.value)
      if (first) goTo('/sheets')
    }
    void open()
  }, [entered, first, demo, goTo, parser])

  const desk = useMemo(
    () => ({
      identity,
      demo,
      onIdentity: (next: DeskIdentity) => {
        operator.current = next.operator
        setIdentity(next)
      },
    }),
    [identity, demo],
  )
  if (failure !== undefined) return <FailedStart failure={failure} />
  if (opened === undefined) return <p className="loading">{UNLOCK_TEXT.opening}</p>
  return (
    <DeskContext value={desk}>
      <StoreProvider store={opened.store}>
        <Frame report={opened.report} />
      </StoreProvider>
    </DeskContext>
  )
}
