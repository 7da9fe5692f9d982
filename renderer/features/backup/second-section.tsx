import { Button } from 'antd'
import type { SnapshotShelf } from '../../../shared/ipc/backup'
import { BACKUP_TEXT as TEXT } from '../../text/backup'
import { Section } from '../../ui/section'
import { Tag } from '../../ui/tag'
import type { useBackup } from './use-backup'

/** The place on another disk or a stick that gets a copy of every snapshot, with the photos. */
export function SecondSection({ backup }: { readonly backup: ReturnType<typeof useBackup> }) {
  const { shelf, chooseSecond, forgetSecond } = backup
  if (shelf === undefined) return null
  const { second } = shelf
  return (
    <Section
      title={TEXT.second}
      beside={
        second !== undefined && (
          <Tag tone={second.there && !second.behind ? 'ok' : 'warn'}>
            {!second.there ? TEXT.secondMissing : second.behind ? TEXT.secondBehindTag : TEXT.secondHere}
          </Tag>
        )
      }
      actions={
        <>
          {second !== undefined && <Button onClick={() => void forgetSecond()}>{TEXT.forget}</Button>}
          <Button onClick={() => void chooseSecond()}>
            {second === undefined ? TEXT.choose : TEXT.change}
          </Button>
        </>
      }
    >
      <p>{second === undefined ? TEXT.secondNone : sentence(second)}</p>
    </Section>
  )
}

function sentence({ name, there, behind }: NonNullable<SnapshotShelf['second']>): string {
  if (!there) return TEXT.secondAway(name)
  return behind ? TEXT.secondBehind(name) : TEXT.secondAt(name)
}
