import { REPORT_TEXT as TEXT } from '../../text/prospects'
import { useDesk } from '../../ui/desk-identity'
import { Page } from '../../ui/page'
import { OwnSection } from '../../ui/record/own-section'
import { ProposalsSection } from './proposals-section'
import { CITY_REPORT, REPORT } from './report-kind'

/** 情况与建议: what was met in carrying out the rules, reported to 市科协, and its answers; proposals below. */
export function ReportsScreen() {
  const isCity = useDesk().identity.role === 'city'
  return (
    <Page title={TEXT.title}>
      <OwnSection
        own={isCity ? CITY_REPORT : REPORT}
        lead={isCity ? TEXT.cityLead : TEXT.lead}
        empty={isCity ? TEXT.cityEmpty : TEXT.empty}
      />
      <ProposalsSection />
    </Page>
  )
}
