/**
 * How far the main process is with decrypting and checking a file, the reading of a bundle's parts, the planning of its records, or the putting of what was staged; the
 * last cannot be called off.
 */
export interface ImportProgress {
  readonly at: 'opening' | 'reading' | 'planning' | 'putting'
  readonly done: number
  readonly total: number
}

/** Who wants to know of it, and may call it off between two parts by aborting. */
export interface Watching {
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}
