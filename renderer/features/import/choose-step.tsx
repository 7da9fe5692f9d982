import { Button } from 'antd'
import { IMPORT_TEXT as TEXT } from '../../text/import'
import { Section } from '../../ui/section'
import type { ImportSession } from './import-session'
import type { ImportState } from './import-state'

interface StepProps {
  readonly state: ImportState
  readonly session: ImportSession
}

/** Choosing the file, and the import that was not finished. */
export function ChooseStep({ state: { draft }, session }: StepProps) {
  return (
    <>
      {draft !== undefined && (
        <Section
          title={TEXT.draftTitle}
          actions={<Button onClick={() => void session.discard()}>{TEXT.draftDrop}</Button>}
        >
          <p>
            {TEXT.draftText(draft.name, Object.keys(draft.edits).length, Object.keys(draft.decisions).length)}
          </p>
        </Section>
      )}
      <Section title={TEXT.chooseTitle}>
        <ul className="import-hints">
          {TEXT.chooseHints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
        <Button type="primary" onClick={() => void session.choose()}>
          {TEXT.choose}
        </Button>
      </Section>
    </>
  )
}
