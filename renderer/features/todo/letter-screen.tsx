import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { useParams } from 'wouter'
import { officeById } from '../../../shared/codes/offices'
import type { Finding } from '../../../shared/rules/finding'
import { bridge } from '../../bridge'
import { letterDocx } from '../../letters/letter-docx'
import { dayText } from '../../print/day-text'
import { PrintPreview } from '../../print/print-preview'
import { ReminderSheet, type ReminderLine } from '../../print/reminder-sheet'
import { useRecord } from '../../store/hooks'
import { APP_TEXT } from '../../text/app'
import { provisionName } from '../../text/provisions'
import { findingText } from '../../text/rules'
import { REMINDER_TEXT as TEXT, TODO_TEXT } from '../../text/todo'
import { useDesk } from '../../ui/desk-identity'
import { useFindingsOf } from '../../ui/findings/use-findings'
import { NotFound } from '../../ui/not-found'
import { useSay } from '../../ui/say'
import { today } from '../../ui/today'
import { askOf, reminderLetter, reminderOf } from './reminder'

/** The reminder letter of one association as it will come out, on paper or as a Word file. */
export function LetterScreen() {
  const { id } = useParams<{ id: string }>()
  const found = useFindingsOf(id)
  const association = useRecord('association', id)
  const { office } = useDesk().identity
  const say = useSay()
  const [withAsked, setWithAsked] = useState(true)
  if (association === null) return <NotFound />
  if (found === undefined) return <p className="loading">{APP_TEXT.loading}</p>
  const on = today()
  const day = dayText(on) ?? on
  const name = found.name === '' ? TODO_TEXT.unnamed : found.name
  const whole = reminderOf(found.findings, { name, office: officeById(office)?.name ?? office, day })
  const reminder = withAsked ? whole : { ...whole, asked: [] }
  const fileName = TEXT.fileName(name, on)
  const saveWord = async (): Promise<void> => {
    const bytes = await letterDocx(reminderLetter(reminder, on))
    const saved = await bridge['files.save']({ name: `${fileName}.docx`, bytes })
    if (!saved.ok) say.failed(saved.failure)
    else if (saved.value.saved) say.done(TEXT.saved(saved.value.name))
  }
  return (
    <PrintPreview
      back="/todo"
      title={fileName}
      footer={fileName}
      fileName={fileName}
      onSavePdf={async (request) => bridge['print.pdf'](request)}
      onPrint={async (paper) => bridge['print.paper'](paper)}
      options={
        <>
          <Checkbox checked={withAsked} onChange={({ target }) => setWithAsked(target.checked)}>
            {TEXT.withAsked}
          </Checkbox>
          <Button onClick={() => void saveWord()}>{TEXT.word}</Button>
        </>
      }
    >
      <ReminderSheet
        name={name}
        office={reminder.office}
        day={day}
        matters={reminder.matters.map(lineOf)}
        asked={reminder.asked.map(lineOf)}
      />
    </PrintPreview>
  )
}

function lineOf(finding: Finding): ReminderLine {
  const { found, figures } = findingText(finding)
  return {
    key: `${finding.code} ${finding.record.kind}/${finding.record.id}`,
    found,
    figures,
    ground: provisionName(finding.article),
    dueOn: finding.dueOn ?? '',
    advice: askOf(finding),
  }
}
