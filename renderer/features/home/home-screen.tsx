import { Link } from 'wouter'
import { partsOf } from '../../../shared/base/iso-date'
import { associationViews } from '../../store/association-view'
import { useRecords } from '../../store/hooks'
import { HOME_TEXT as TEXT } from '../../text/home'
import { dateLine } from '../../text/dates'
import { AnswersNotice } from '../../ui/answers/answers-notice'
import { DepositsNotice } from '../../ui/deposits/deposits-notice'
import { EmptyState } from '../../ui/empty-state'
import { ReturnedNotice } from '../../ui/evaluation/returned-notice'
import { OwnReminder } from '../../ui/keys/own-reminder'
import { TwinNotice } from '../../ui/keys/twin-notice'
import { Page } from '../../ui/page'
import { RequestsNotice } from '../../ui/requests/requests-notice'
import { TasksNotice } from '../../ui/tasks-notice'
import { today } from '../../ui/today'
import { TransfersNotice } from '../../ui/transfers/transfers-notice'
import { UnfinishedNotice } from '../../ui/unfinished-notice'
import { registeredOf } from './home-figures'
import { HomeProgress } from './home-progress'
import { HomeStats } from './home-stats'
import { HomeTodo } from './home-todo'
import { Recent } from './recent'
import { SheetsReminder } from './sheets-reminder'
import './home.css'

/** 工作台: what is wrong and due and where one left off, all in sight at 1366 × 768; then the figures of the office. */
export function HomeScreen() {
  const records = useRecords('association')
  const proposals = useRecords('proposal')
  const day = today()
  const beside = <span className="dim">{dateLine(day)}</span>
  if (records === undefined || proposals === undefined) {
    return (
      <Page title={TEXT.title} beside={beside}>
        {null}
      </Page>
    )
  }
  const views = associationViews(records, proposals)
  return (
    <Page title={TEXT.title} beside={beside}>
      <SheetsReminder />
      <OwnReminder />
      <TwinNotice />
      <UnfinishedNotice />
      <ReturnedNotice />
      <TasksNotice />
      <TransfersNotice />
      <RequestsNotice />
      <AnswersNotice />
      <DepositsNotice />
      {views.length === 0 ? (
        <section className="section">
          <EmptyState
            title={TEXT.beginTitle}
            action={
              <span className="home-begin">
                <Link href="/import">{TEXT.beginImport}</Link>
                <Link href="/associations/new">{TEXT.beginAdd}</Link>
                <Link href="/backup">{TEXT.movedRestore}</Link>
                <Link href="/exchange/site">{TEXT.movedUnpack}</Link>
              </span>
            }
          >
            {TEXT.begin}
            <br />
            {TEXT.moved}
          </EmptyState>
        </section>
      ) : (
        <>
          <div className="home-columns">
            <HomeTodo />
            <Recent views={views} />
          </div>
          <HomeStats registered={registeredOf(views)} year={partsOf(day).year} />
          <HomeProgress registered={registeredOf(views)} day={day} />
        </>
      )}
    </Page>
  )
}
