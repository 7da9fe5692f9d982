import { rmSync } from 'node:fs'
import { fail } from '../shared/base/result'
import type { Handlers } from '../shared/ipc/contract'
import type { Methods } from '../shared/ipc/methods'

const DEMO = '--demo'
const DISCARD = '--discard-demo'

/** Whether the app is started to show the demo district. */
export const isDemo = (argv: readonly string[]): boolean => argv.includes(DEMO)

/** The demo district lives beside the real profile and never in it. */
export const demoFolder = (profile: string): string => `${profile}-demo`

/** What a start was asked to throw away goes before anything is opened; the app that held it has ended by then. */
export function discardDemo(argv: readonly string[], profile: string): void {
  if (argv.includes(DISCARD))
    rmSync(demoFolder(profile), { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
}

/** The command line with which the app starts again: into the demo, out of it, or out of it for good. */
export const argumentsFor = (argv: readonly string[], where: 'enter' | 'leave' | 'discard'): string[] => {
  const [, ...kept] = argv.filter((argument) => argument !== DEMO && argument !== DISCARD)
  const switches = { enter: [DEMO], leave: [], discard: [DISCARD] }
  return [...kept, ...switches[where]]
}

/** Whatever joins an office to others, or brings its real data here. */
const REFUSED = [
  'keys.renew',
  'trust.saveCard',
  'trust.readCard',
  'trust.enrol',
  'trust.revoke',
  'trust.readRoot',
  'trust.succeed',
  'trust.newRoot',
  'trust.replaceRoot',
  'trust.forget',
  'trust.saveRoster',
  'trust.readRoster',
  'trust.acceptRoster',
  'exchange.begin',
  'exchange.open',
  'deposit.keep',
  'deposit.drop',
  'deposit.giveBack',
  'backup.open',
  'backup.chooseSecond',
] as const satisfies readonly (keyof Methods)[]

/** In the demo district nothing is exchanged, enrolled or restored: made-up data must not meet real ones. */
export const withoutExchange = (handlers: Handlers<Methods>): Handlers<Methods> => ({
  ...handlers,
  ...Object.fromEntries(REFUSED.map((name) => [name, async () => fail('demo')])),
})
