import { Button } from 'antd'
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
          <Tag tone={second.there ? 'ok' : 'warn'}>{second.there ? TEXT.secondHere : TEXT.secondMissing}</Tag>
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

const sentence = ({ name, there }: { readonly name: string; readonly there: boolean }): string =>
  there ? TEXT.secondAt(name) : TEXT.secondAway(name)
