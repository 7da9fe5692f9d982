import { firstTables } from './0001-first-tables'
import { stagedParts } from './0002-staged-parts'
import type { Migration } from './migration'

/** All steps, oldest first. */
export const MIGRATIONS: readonly Migration[] = [firstTables, stagedParts]

/** The version of the database this program writes. */
export const DATABASE_VERSION = MIGRATIONS.length
