import type { OpenedBundle } from '../../../../shared/ipc/exchange'
import { CHOSEN_SCOPE } from '../../../store/exchange-rows'
import { INCOMING_TEXT as TEXT } from '../../../text/exchange'
import { minuteOf } from '../../../text/saving'
import { Facts } from '../../../ui/facts'
import { Section } from '../../../ui/section'
import { officeName } from '../offices/office-name'

/** Whose bundle it is, as its checked manifest says. */
export function IncomingFacts({
  bundle: { manifest, senderName, fileName },
}: {
  readonly bundle: OpenedBundle
}) {
  const count = (type: string): number =>
    manifest.frames.filter((frame) => frame.type === type).reduce((sum, frame) => sum + frame.count, 0)
  return (
    <Section title={officeName(manifest.from.office)}>
      <Facts
        facts={[
          [TEXT.from, officeName(manifest.from.office)],
          [TEXT.made, minuteOf(manifest.createdAt)],
          [TEXT.pc, senderName],
          [TEXT.content, TEXT.contentOf(count('records'), count('photo') + count('file'))],
          [TEXT.file, fileName],
          [
            TEXT.range,
            manifest.scope === CHOSEN_SCOPE
              ? TEXT.chosenOnly
              : TEXT.rangeOf(manifest.stream.base, manifest.stream.upTo),
          ],
        ]}
      />
    </Section>
  )
}
