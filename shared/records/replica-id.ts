import { bytesToHex } from '@noble/hashes/utils.js'
import type { ReplicaId } from './version'

/**
 * `<office>.<hexadecimal digits>`. A replica id names its office, so that every replica can tell without asking
 * whose write a version is: which sibling is the owner's, and whether its writer may write that group.
 */
export const REPLICA_ID = /^[a-z0-9-]{2,20}\.[0-9a-f]{16,32}$/

/** A new replica id of an office (a code of `shared/codes/offices`); `random` is 8 to 16 bytes. */
export const replicaIdOf = (office: string, random: Uint8Array): ReplicaId =>
  `${office}.${bytesToHex(random)}`

/** The office whose database a replica is. */
export const officeOfReplica = (replica: ReplicaId): string => replica.slice(0, replica.lastIndexOf('.'))
