import { createElement, type ComponentType } from 'react'
import type { DeskIdentity } from '../../shared/ipc/keys'
import { APP_TEXT } from '../text/app'
import { NAV_TEXT } from '../text/nav'
import { later, type Later } from '../ui/later'

/** Groups of the navigation, divided by a line. */
export type NavGroup = 'register' | 'exchange' | 'office'

export interface Route {
  /** A wouter pattern; parameters reach the screen through `useParams`. */
  readonly path: string
  /** In a chunk of its own, loaded when it is first opened. */
  readonly screen: Later<object>
  /** Stands in the navigation; routes without it are reached from a page. */
  readonly nav?: {
    readonly group: NavGroup
    readonly label: string
    /** Where it leads, of a pattern with parameters. */
    readonly to?: string
  }
  /** Only this desk has it; on the other its address is no page. */
  readonly only?: DeskIdentity['role']
}

const OPENING = createElement('p', { className: 'loading loading-late' }, APP_TEXT.loading)

const screen = (fetch: () => Promise<ComponentType>): Later<object> => later(fetch, OPENING)

/** Every page. A feature adds its lines here; order is the order of the navigation. */
export const ROUTES: readonly Route[] = [
  {
    path: '/',
    screen: screen(async () => (await import('../features/home/home-screen')).HomeScreen),
    nav: { group: 'register', label: NAV_TEXT.home },
  },
  {
    path: '/todo/letter/:id',
    screen: screen(async () => (await import('../features/todo/letter-screen')).LetterScreen),
  },
  {
    path: '/todo/:filter?/:only?',
    screen: screen(async () => (await import('../features/todo/todo-screen')).TodoScreen),
    nav: { group: 'register', label: NAV_TEXT.todo, to: '/todo' },
  },
  {
    path: '/associations',
    screen: screen(
      async () => (await import('../features/register/list/associations-screen')).AssociationsScreen,
    ),
    nav: { group: 'register', label: NAV_TEXT.associations },
  },
  {
    path: '/associations/new',
    screen: screen(
      async () => (await import('../features/register/page/new-association-screen')).NewAssociationScreen,
    ),
  },
  {
    path: '/associations/:id/:part?/:child?',
    screen: screen(
      async () => (await import('../features/register/page/association-screen')).AssociationScreen,
    ),
  },
  {
    path: '/merge/:kind/:id/:other?',
    screen: screen(async () => (await import('../features/exchange/tasks/merge-screen')).MergeScreen),
  },
  {
    path: '/applications',
    screen: screen(
      async () => (await import('../features/register/applications/applications-screen')).ApplicationsScreen,
    ),
    nav: { group: 'register', label: NAV_TEXT.applications },
  },
  {
    path: '/applications/new',
    screen: screen(
      async () =>
        (await import('../features/register/applications/new-application-screen')).NewApplicationScreen,
    ),
  },
  {
    path: '/letters',
    screen: screen(async () => (await import('../features/register/letters/letters-screen')).LettersScreen),
    nav: { group: 'register', label: NAV_TEXT.letters },
  },
  {
    path: '/platform',
    screen: screen(
      async () => (await import('../features/register/platform/platform-screen')).PlatformScreen,
    ),
    nav: { group: 'register', label: NAV_TEXT.platform },
  },
  {
    path: '/platform/:id',
    screen: screen(
      async () => (await import('../features/register/platform/rekey-sheet-screen')).RekeySheetScreen,
    ),
  },
  {
    path: '/members',
    screen: screen(async () => (await import('../features/register/members/members-screen')).MembersScreen),
    nav: { group: 'register', label: NAV_TEXT.members },
  },
  {
    path: '/rolls/:id',
    screen: screen(async () => (await import('../features/register/members/roll-screen')).RollScreen),
  },
  {
    path: '/activities',
    screen: screen(
      async () => (await import('../features/register/activities/activities-screen')).ActivitiesScreen,
    ),
    nav: { group: 'register', label: NAV_TEXT.activities },
  },
  {
    path: '/funds',
    screen: screen(async () => (await import('../features/register/funds/funds-screen')).FundsScreen),
    nav: { group: 'register', label: NAV_TEXT.funds },
  },
  {
    path: '/prospects',
    screen: screen(async () => (await import('../features/prospects/prospects-screen')).ProspectsScreen),
    nav: { group: 'register', label: NAV_TEXT.prospects },
  },
  {
    path: '/prospects/:id',
    screen: screen(async () => (await import('../features/prospects/prospects-screen')).ProspectsScreen),
  },
  {
    path: '/reports',
    screen: screen(async () => (await import('../features/reports/reports-screen')).ReportsScreen),
    nav: { group: 'exchange', label: NAV_TEXT.reports },
  },
  {
    path: '/import',
    screen: screen(async () => (await import('../features/import/import-screen')).ImportScreen),
    nav: { group: 'register', label: NAV_TEXT.import },
  },
  {
    path: '/evaluations',
    screen: screen(async () => (await import('../features/evaluation/year/year-screen')).YearScreen),
    nav: { group: 'register', label: NAV_TEXT.evaluations },
  },
  {
    path: '/evaluations/:id',
    screen: screen(async () => (await import('../features/evaluation/entry/entry-screen')).EntryScreen),
  },
  {
    path: '/evaluations/:id/print/:version?',
    screen: screen(async () => (await import('../features/evaluation/paper/print-screen')).PrintScreen),
  },
  {
    path: '/evaluations/summary/:year',
    screen: screen(async () => (await import('../features/evaluation/paper/summary-screen')).SummaryScreen),
  },
  {
    path: '/evaluations/review/:year',
    screen: screen(async () => (await import('../features/evaluation/review/review-screen')).ReviewScreen),
  },
  {
    path: '/evaluations/back/:year/:print?',
    screen: screen(async () => (await import('../features/evaluation/looking-back/back-screen')).BackScreen),
  },
  {
    path: '/evaluations/years/:id/:print?',
    screen: screen(
      async () => (await import('../features/evaluation/looking-back/years-screen')).YearsScreen,
    ),
  },
  {
    path: '/evaluations/blank/:year/:id',
    screen: screen(async () => (await import('../features/evaluation/paper/blank-screen')).BlankScreen),
  },
  {
    path: '/evaluations/batch/:year',
    screen: screen(async () => (await import('../features/evaluation/paper/batch-screen')).BatchScreen),
  },
  {
    path: '/visits/:id/:blank?',
    screen: screen(
      async () => (await import('../features/register/visits/visit-print-screen')).VisitPrintScreen,
    ),
  },
  {
    path: '/transfers/:id',
    screen: screen(
      async () => (await import('../features/register/transfer/hand-over-screen')).HandOverScreen,
    ),
  },
  {
    path: '/schemes',
    screen: screen(async () => (await import('../features/schemes/schemes-screen')).SchemesScreen),
  },
  {
    path: '/schemes/:id/blank',
    screen: screen(async () => (await import('../features/schemes/scheme-paper-screen')).SchemePaperScreen),
  },
  {
    path: '/schemes/:id',
    screen: screen(async () => (await import('../features/schemes/scheme-screen')).SchemeScreen),
  },
  {
    path: '/dashboard',
    screen: screen(
      async () => (await import('../features/exchange/dashboard/dashboard-screen')).DashboardScreen,
    ),
    nav: { group: 'exchange', label: NAV_TEXT.dashboard },
    only: 'city',
  },
  {
    path: '/exchange',
    screen: screen(async () => (await import('../features/exchange/exchange-screen')).ExchangeScreen),
    nav: { group: 'exchange', label: NAV_TEXT.exchange },
  },
  {
    path: '/exchange/roster',
    screen: screen(async () => (await import('../features/exchange/keys/roster-screen')).RosterScreen),
  },
  {
    path: '/exchange/site',
    screen: screen(async () => (await import('../features/exchange/site/site-screen')).SiteScreen),
  },
  {
    path: '/exchange/site/choose',
    screen: screen(async () => (await import('../features/exchange/site/choose-screen')).ChooseScreen),
  },
  {
    path: '/exchange/keys',
    screen: screen(async () => (await import('../features/exchange/keys/keys-screen')).KeysScreen),
  },
  {
    path: '/exchange/root',
    screen: screen(async () => (await import('../features/exchange/keys/root-screen')).RootScreen),
    only: 'city',
  },
  {
    path: '/exchange/inbox',
    screen: screen(async () => (await import('../features/exchange/inbox/inbox-screen')).InboxScreen),
  },
  {
    path: '/exchange/ledger',
    screen: screen(async () => (await import('../features/exchange/ledger/ledger-screen')).LedgerScreen),
  },
  {
    path: '/exchange/evaluations',
    screen: screen(
      async () => (await import('../features/exchange/reception/reception-screen')).ReceptionScreen,
    ),
    only: 'city',
  },
  {
    path: '/exchange/transfers',
    screen: screen(
      async () => (await import('../features/exchange/transfers/transfers-screen')).TransfersScreen,
    ),
  },
  {
    path: '/exchange/print/:list',
    screen: screen(
      async () => (await import('../features/exchange/ledger/print-list-screen')).PrintListScreen,
    ),
  },
  {
    path: '/exchange/import/:token',
    screen: screen(async () => (await import('../features/exchange/incoming/import-screen')).ImportScreen),
  },
  {
    path: '/dashboard/print/:year',
    screen: screen(
      async () =>
        (await import('../features/exchange/dashboard/dashboard-print-screen')).DashboardPrintScreen,
    ),
    only: 'city',
  },
  {
    path: '/requests',
    screen: screen(async () => (await import('../features/requests/requests-screen')).RequestsScreen),
    nav: { group: 'exchange', label: NAV_TEXT.requests },
  },
  {
    path: '/tasks',
    screen: screen(async () => (await import('../features/exchange/tasks/tasks-screen')).TasksScreen),
    nav: { group: 'exchange', label: NAV_TEXT.tasks },
  },
  {
    path: '/backup',
    screen: screen(async () => (await import('../features/backup/backup-screen')).BackupScreen),
    nav: { group: 'exchange', label: NAV_TEXT.backup },
  },
  {
    path: '/articles',
    screen: screen(async () => (await import('../features/articles/articles-screen')).ArticlesScreen),
    nav: { group: 'office', label: NAV_TEXT.articles },
  },
  {
    path: '/settings',
    screen: screen(async () => (await import('../features/settings/settings-screen')).SettingsScreen),
    nav: { group: 'office', label: NAV_TEXT.settings },
  },
  {
    path: '/licenses',
    screen: screen(async () => (await import('../features/settings/libraries-screen')).LibrariesScreen),
  },
  {
    path: '/sheets',
    screen: screen(async () => (await import('../features/sheets/sheets-screen')).SheetsScreen),
  },
]

/** The pages of a desk. */
export const routesOf = (role: DeskIdentity['role']): readonly Route[] =>
  ROUTES.filter(({ only }) => only === undefined || only === role)

/** What stands in the navigation of a desk. */
export const navEntries = (role: DeskIdentity['role']) =>
  routesOf(role).flatMap(({ path, nav }) => (nav === undefined ? [] : [{ to: path, ...nav }]))
