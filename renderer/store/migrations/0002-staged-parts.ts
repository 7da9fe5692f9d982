import type { Migration } from './migration'

/** The parts of an import that is too large for one entry of the journal, until it is whole. */
export const stagedParts: Migration = {
  number: 2,
  name: 'staged-parts',
  stores: { staged: 'part' },
}
