import { ed25519Signer, type Signer } from '../vault/ed25519'

/** The city root as it was typed from its sheet: in the memory of this process alone, and not for long. */
export interface HeldRoot {
  /** Takes the seed of 32 bytes over; it is wiped with what is held. */
  hold(seed: Uint8Array): Signer
  signer(): Signer | undefined
  /** Forgets the root: it has signed, or the person went away. */
  wipe(): void
}

/** For how long a root that was typed may wait to be used. */
const MINUTES = 10

export function holdRoot(): HeldRoot {
  let held: { readonly seed: Uint8Array; readonly signer: Signer; readonly timer: NodeJS.Timeout } | undefined
  const wipe = (): void => {
    if (held === undefined) return
    clearTimeout(held.timer)
    held.seed.fill(0)
    held = undefined
  }
  return {
    hold: (seed) => {
      wipe()
      const signer = ed25519Signer(seed)
      held = { seed, signer, timer: setTimeout(wipe, MINUTES * 60_000).unref() }
      return signer
    },
    signer: () => held?.signer,
    wipe,
  }
}
