import type { Migration } from './migration'

/** The first four tables. Frozen: a later change is a migration of its own. */
export const firstTables: Migration = {
  number: 1,
  name: 'first-tables',
  stores: {
    records: 'key, parent, arrival',
    history: 'seq, key',
    meta: 'key',
    exchange: 'key',
  },
}
