import { comparable } from '../base/normalize'
import { isIsoDate } from '../base/iso-date'
import { ASSOCIATION_KINDS } from '../codes/association-kinds'
import { nameOf } from '../codes/code-list'
import { LEVELS } from '../codes/levels'
import { MUNICIPAL_OFFICE, officeById, parseOffice } from '../codes/offices'
import { problem, type Problem } from './problem'
import type { RowReading } from './row-reading'
import { textIn } from './reading'

/** Problems of an association row that no single cell shows. */
export const associationProblems = (row: RowReading): readonly Problem[] => [
  ...withoutName(row),
  ...moreSciTechThanEmployees(row),
  ...levelAndOffice(row),
  ...officeAtThatDay(row),
  ...documentOfOffice(row),
]

const at = (target: string, found: ReturnType<typeof problem>): Problem => ({ ...found, target })

/** A row without a name cannot be told from others; host and kind together are offered as its name. */
function withoutName({ values, texts }: RowReading): readonly Problem[] {
  if (values['name'] !== undefined || (texts['name'] ?? '').trim() !== '') return []
  const host = (textIn(values, 'hostName') ?? '').replace(/[（(][^（()）]*[)）]$/u, '')
  const kind = nameOf(ASSOCIATION_KINDS, textIn(values, 'kind') ?? 'other')
  const choices = host === '' || kind === '其他' ? [] : [{ text: host + kind }]
  return [at('name', problem('missing-name', {}, choices))]
}

function moreSciTechThanEmployees({ values }: RowReading): readonly Problem[] {
  const { employees, sciTechWorkers } = values
  return typeof employees === 'number' && typeof sciTechWorkers === 'number' && sciTechWorkers > employees
    ? [at('sciTechWorkers', problem('more-sci-tech-than-employees', { employees, sciTechWorkers }))]
    : []
}

const LEVEL_CHOICES = LEVELS.map(({ name }) => ({ text: name }))

/**
 * 市科协 approves municipal-level associations, districts their own (《实施细则》第三条、第十三条). Who may write the row
 * hangs on its level, so a row of 市科协 without one waits for a person.
 */
function levelAndOffice({ values, texts }: RowReading): readonly Problem[] {
  const level = textIn(values, 'level')
  const approvingOffice = textIn(values, 'approvingOffice')
  if (approvingOffice === undefined) return []
  const byCity = approvingOffice === MUNICIPAL_OFFICE
  if (level === undefined) {
    return byCity && (texts['level'] ?? '') === ''
      ? [at('level', problem('level-unclear', {}, LEVEL_CHOICES))]
      : []
  }
  if ((level === 'municipal') === byCity) return []
  const facts = {
    level: nameOf(LEVELS, level),
    office: officeById(approvingOffice)?.name ?? approvingOffice,
  }
  return [at('level', problem('level-office-mismatch', facts, LEVEL_CHOICES))]
}

/** An office cannot have approved anything after its last day (江北区科协、渝北区科协). */
function officeAtThatDay({ values }: RowReading): readonly Problem[] {
  const { approvingOffice, approvedOn } = values
  if (typeof approvingOffice !== 'string' || typeof approvedOn !== 'string' || !isIsoDate(approvedOn))
    return []
  const office = officeById(approvingOffice)
  return office?.until !== undefined && approvedOn >= office.until
    ? [
        at(
          'approvingOffice',
          problem('office-ended', { office: office.name, until: office.until, approvedOn }),
        ),
      ]
    : []
}

const DOCUMENT = /^(.{1,20}?)(?:办|组|学)?(?:发|函|字|文)?\[\d{4}\]/

/** 两江科协〔2023〕22号 under 江北区科协: worth a look, never wrong by itself. */
function documentOfOffice({ values }: RowReading): readonly Problem[] {
  const { documentNumber, approvingOffice } = values
  if (typeof documentNumber !== 'string' || typeof approvingOffice !== 'string') return []
  const issuer = DOCUMENT.exec(comparable(documentNumber))?.[1]
  if (issuer === undefined) return []
  const parsed = parseOffice(issuer === '渝科协' ? '市科协' : issuer, approvingOffice)
  if (!parsed.ok || parsed.value === approvingOffice) return []
  const facts = { document: documentNumber, office: officeById(approvingOffice)?.name ?? approvingOffice }
  return [at('documentNumber', problem('document-of-other-office', facts))]
}
