/** Where the main process serves a kept photo, by its SHA-256. */
export const photoAddress = (hash: string): string => `/photo/${hash}`
