import { METHODS } from '../../shared/ipc/methods'

type Method = keyof typeof METHODS

/**
 * Handlers as the page reaches them in the product: behind the door that parses every argument. What the door would
 * refuse is a bug of the caller here.
 */
export function throughDoor<H extends object>(handlers: H): H {
  const guarded = Object.entries(handlers).map(([name, handler]: readonly [string, unknown]) => [
    name,
    async (...args: readonly unknown[]) => {
      const parsed = METHODS[name as Method].args.safeParse(args)
      if (!parsed.success) throw new Error(`bad arguments of ${name}: ${parsed.error.message}`)
      return (handler as (...args: readonly unknown[]) => Promise<unknown>)(
        ...(parsed.data as readonly unknown[]),
      )
    },
  ])
  return Object.fromEntries(guarded) as H
}
