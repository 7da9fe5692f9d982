import { Button } from 'antd'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Letter } from '../../../../shared/records/letter'
import { bridge } from '../../../bridge'
import { letterDocx } from '../../../letters/letter-docx'
import { LETTER_TEXT as TEXT } from '../../../text/letters'
import { useRecordFormContext } from '../../../ui/form/record-form-context'
import { useSay } from '../../../ui/say'

/** Makes the Word file of the letter in the form; of what is on the disk, so that file and record agree. */
export function SaveLetter() {
  const { methods, dirty } = useRecordFormContext()
  const values = useWatch({ control: methods.control }) as Letter
  const say = useSay()
  const [busy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    const bytes = await letterDocx(values)
    const name = TEXT.fileName(values.documentNumber ?? '', values.title ?? '')
    const saved = await bridge['files.save']({ name, bytes })
    setBusy(false)
    if (!saved.ok) say.failed(saved.failure)
    else if (saved.value.saved) say.done(TEXT.saved(saved.value.name))
  }
  return (
    <div className="field-row-wide letter-save">
      <Button disabled={dirty} loading={busy} onClick={() => void save()}>
        {TEXT.save}
      </Button>
      <span className="muted">{dirty ? TEXT.unsaved : TEXT.draft}</span>
    </div>
  )
}
