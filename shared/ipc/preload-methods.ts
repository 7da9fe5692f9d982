import { z } from 'zod'
import { method } from './contract'

/**
 * What the preload script asks for by itself. The page has no function for it: a page that could call it could name
 * any path.
 */
export const PRELOAD_METHODS = {
  /** Bundle files that a person dropped on the window; the page hears of them as `files-opened`. */
  'files.dropped': method<null>()(z.tuple([z.array(z.string().min(1).max(32_767)).min(1).max(500)])),
} as const

export type PreloadMethods = typeof PRELOAD_METHODS
