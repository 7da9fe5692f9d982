/** How far the reading of a bundle's parts, or the planning of its records, has got. */
export interface ImportProgress {
  readonly at: 'reading' | 'planning'
  readonly done: number
  readonly total: number
}

/** Who wants to know of it, and may call it off between two parts by aborting. */
export interface Watching {
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}
