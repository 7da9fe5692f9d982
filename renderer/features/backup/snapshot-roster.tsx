import type { ReactNode } from 'react'
import type { SnapshotRoster } from '../../../shared/ipc/backup'
import { BACKUP_TEXT as TEXT } from '../../text/backup'
import { minuteOf } from '../../text/saving'
import { Fingerprint } from '../../ui/keys/fingerprint'
import { LossesNotice } from '../../ui/keys/losses-notice'

interface SnapshotRosterProps {
  readonly roster: SnapshotRoster
  /** The word of a person that the root's fingerprint was compared. */
  readonly compared: ReactNode
}

/** The roster inside a snapshot: what restoring does with it, and the root to be compared where this PC has none. */
export function RosterInside({ roster, compared }: SnapshotRosterProps) {
  return (
    <section className="backup-roster" aria-label={TEXT.roster}>
      <h3>{TEXT.roster}</h3>
      {'version' in roster && <p>{TEXT.rosterOf(roster.version, minuteOf(roster.issuedAt))}</p>}
      {roster.effect === 'pin' && <Fingerprint label={TEXT.rosterRoot} digits={roster.rootFingerprint} />}
      <p className={roster.effect === 'refused' ? 'error-line' : 'muted'}>
        {TEXT.rosterEffects[roster.effect]}
      </p>
      {'losses' in roster && <LossesNotice losses={roster.losses} />}
      {roster.effect === 'pin' && compared}
    </section>
  )
}
