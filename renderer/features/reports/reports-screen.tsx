import { REPORT_TEXT as TEXT } from '../../text/prospects'
import { Page } from '../../ui/page'
import { OwnSection } from '../../ui/record/own-section'
import { REPORT } from './report-kind'

/** 情况与建议: what was met in carrying out the rules, reported to 市科协, and its answers. */
export const ReportsScreen = () => (
  <Page title={TEXT.title}>
    <OwnSection own={REPORT} lead={TEXT.lead} empty={TEXT.empty} />
  </Page>
)
