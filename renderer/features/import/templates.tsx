import { Button } from 'antd'
import { novaClusters } from '../../../shared/codes/clusters'
import { SHEET_PURPOSES, type SheetPurpose } from '../../../shared/ledger/target'
import { templateSheets } from '../../../shared/ledger/templates'
import { useRecord } from '../../store/hooks'
import { IMPORT_TEXT } from '../../text/import'
import { TEMPLATE_TEXT as TEXT, templateWords } from '../../text/templates'
import { useDesk } from '../../ui/desk-identity'
import { useSay } from '../../ui/say'
import { Section } from '../../ui/section'
import { saveSheets } from '../../ui/sheet-out/save-sheets'
import { today } from '../../ui/today'

/** One template for each thing that can be imported. */
export function Templates() {
  const say = useSay()
  const settings = useRecord('office-settings', useDesk().identity.office)
  const save = async (purpose: SheetPurpose): Promise<void> => {
    const nova = novaClusters(settings?.value.novaNames)
    const sheets = templateSheets(purpose, today(), templateWords(purpose), nova)
    const saved = await saveSheets(TEXT.file(purpose), sheets)
    if (!saved.ok) say.failed(saved.failure)
    else if (saved.value.saved) say.done(TEXT.saved(saved.value.name))
  }
  return (
    <Section title={TEXT.title}>
      <p className="muted">{TEXT.text}</p>
      <div className="import-templates">
        {SHEET_PURPOSES.map((purpose) => (
          <Button key={purpose} onClick={() => void save(purpose)}>
            {IMPORT_TEXT.purposes[purpose]}…
          </Button>
        ))}
      </div>
    </Section>
  )
}
