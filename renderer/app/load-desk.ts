import type { ComponentType } from 'react'
import type { OpenedDeskProps } from './opened-desk'

/** Loads all that comes after the passphrase: records, database, frame. The screen that asks for it needs none of it. */
export async function loadDesk(): Promise<ComponentType<OpenedDeskProps>> {
  await import('./before-schemas')
  const [{ OpenedDesk }] = await Promise.all([import('./opened-desk'), import('./later-styles')])
  return OpenedDesk
}
