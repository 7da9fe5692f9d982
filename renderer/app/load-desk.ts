import type { ComponentType } from 'react'
import type { OpenedDeskProps } from './opened-desk'

/**
 * Loads all that comes after the passphrase: records, database, frame, and the page that will be shown. The screen
 * that asks for the passphrase needs none of it, and starts this loading once it stands there.
 */
export async function loadDesk(): Promise<{ readonly default: ComponentType<OpenedDeskProps> }> {
  await import('./before-schemas')
  const [{ OpenedDesk }] = await Promise.all([import('./opened-desk'), import('./later-styles')])
  return { default: OpenedDesk }
}
