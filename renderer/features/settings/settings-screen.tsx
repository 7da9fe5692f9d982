import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { AppInfo } from '../../../shared/ipc/app'
import type { PendingSheets } from '../../../shared/ipc/keys'
import { officeById } from '../../../shared/codes/offices'
import { bridge } from '../../bridge'
import { useSavedState } from '../../store/hooks'
import { minuteOf, SAVE_TEXT } from '../../text/saving'
import { LICENSES_TEXT } from '../../text/licenses'
import { SETTINGS_TEXT as TEXT } from '../../text/settings'
import { Facts } from '../../ui/facts'
import { Page } from '../../ui/page'
import { Section } from '../../ui/section'
import { Tag } from '../../ui/tag'
import { useDesk } from '../../ui/desk-identity'
import { OWN_TEXT } from '../../text/own-settings'
import { OwnSection } from '../../ui/record/own-section'
import { DemoSection } from './demo-section'
import { OfficeChoices } from './office-choices'
import { OperatorForm } from './operator-form'
import { PARAMETER } from './parameter-kind'
import { RULING } from './ruling-kind'

/** 设置: who this PC is, who works on it, what is still to be printed, and where the data stand. */
export function SettingsScreen() {
  const { identity } = useDesk()
  const { savedAt } = useSavedState()
  const [info, setInfo] = useState<AppInfo>()
  const [sheets, setSheets] = useState<PendingSheets>()
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const [asked, pending] = await Promise.all([bridge['app.info'](), bridge['keys.sheets']()])
      if (asked.ok) setInfo(asked.value)
      if (pending.ok) setSheets(pending.value)
    }
    void ask()
  }, [])
  const waiting = sheets !== undefined && (sheets.recovery !== undefined || sheets.root !== undefined)
  return (
    <Page title={TEXT.title}>
      <Section title={TEXT.operatorTitle}>
        <OperatorForm />
      </Section>
      <OfficeChoices />
      <OwnSection own={PARAMETER} lead={OWN_TEXT.parameterLead} empty={OWN_TEXT.parameterEmpty} />
      <OwnSection own={RULING} lead={OWN_TEXT.rulingLead} empty={OWN_TEXT.rulingEmpty} />
      <Section title={TEXT.deskTitle}>
        <Facts
          facts={[
            [TEXT.office, officeById(identity.office)?.name ?? identity.office],
            [TEXT.role, TEXT.roles[identity.role]],
            [TEXT.pcName, identity.pcName],
            [TEXT.pcId, identity.pcId],
            [TEXT.fingerprint, identity.fingerprint, TEXT.fingerprintHint],
          ]}
        />
      </Section>
      <Section
        title={TEXT.sheetsTitle}
        {...(waiting ? { actions: <Link href="/sheets">{TEXT.sheetsOpen}</Link> } : {})}
      >
        {sheets !== undefined &&
          (waiting ? <Tag tone="warn">{TEXT.sheetsWaiting}</Tag> : <p>{TEXT.sheetsNone}</p>)}
      </Section>
      <Section title={TEXT.dataTitle}>
        <p>{TEXT.dataText}</p>
        <p className="muted">{TEXT.secrecy}</p>
        <Facts facts={[[TEXT.savedAt, savedAt === undefined ? SAVE_TEXT.nothingYet : minuteOf(savedAt)]]} />
      </Section>
      <DemoSection />
      <Section title={TEXT.aboutTitle} actions={<Link href="/licenses">{LICENSES_TEXT.open}</Link>}>
        <Facts
          facts={[
            [TEXT.version, info?.version ?? ''],
            [TEXT.runtime, info === undefined ? '' : `Electron ${info.electron} · Chromium ${info.chrome}`],
          ]}
        />
        <p className="muted">{TEXT.sources}</p>
      </Section>
    </Page>
  )
}
