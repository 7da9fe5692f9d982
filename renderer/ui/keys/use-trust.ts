import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/base/result'
import type { TrustStatus } from '../../../shared/ipc/trust'
import { bridge } from '../../bridge'

/** Whom this PC believes; `reload` after something was changed. */
export interface Trusted {
  readonly status: TrustStatus | undefined
  readonly failure: Failure | undefined
  readonly reload: () => void
}

type Answer = Awaited<ReturnType<(typeof bridge)['trust.status']>>

export function useTrust(): Trusted {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    const ask = async (): Promise<void> => setAnswer(await bridge['trust.status']())
    void ask()
  }, [])
  const reload = async (): Promise<void> => setAnswer(await bridge['trust.status']())
  return {
    status: answer?.ok === true ? answer.value : undefined,
    failure: answer?.ok === false ? answer.failure : undefined,
    reload: () => void reload(),
  }
}
