import { comparable, trimmed } from '../../base/normalize'
import { ASSOCIATION_KINDS } from '../../codes/association-kinds'
import { CLUSTERS, clusterNamed } from '../../codes/clusters'
import { codeNamed } from '../../codes/code-named'
import { divisionOfAddress } from '../../codes/divisions'
import { officeById, officesOn, parseOffice } from '../../codes/offices'
import { sectorNamed } from '../../codes/sectors'
import { SERVICE_POINT_KINDS } from '../../codes/service-point-kinds'
import { problem, type Choice } from '../problem'
import { refused, value, type Reading, type ReadingContext } from '../reading'
import type { Cell } from '../workbook'
import { readLine } from './line'
import { choicesOf, readCode } from './listed-code'
import { peopleIn } from './people-in'
import { listed } from './typed-text'

/** 组织类型. A 工作站, 联络站 or 联络员 is none: it is listed, not an association (《实施细则》第十八条, 48号文三（四）). */
export function readKind(cell: Cell): Reading {
  return codeNamed(SERVICE_POINT_KINDS, cell.text) === undefined
    ? readCode(cell, ASSOCIATION_KINDS)
    : refused(problem('service-point', { text: trimmed(cell.text) }, choicesOf(ASSOCIATION_KINDS)))
}

/** What lists write behind an office that has ended. */
const ENDED = /[（(]已撤销[）)]\s*$/

/** An office by name; 区科协 is the importing one, ended offices stay the approvers they were. */
export function readOffice(cell: Cell, { office, latest }: ReadingContext): Reading {
  const parsed = parseOffice(cell.text.replace(ENDED, ''), office)
  return parsed.ok
    ? value(parsed.value)
    : refused(
        problem(parsed.failure.code, { text: trimmed(cell.text) }, likelyOffices(cell.text, office, latest)),
      )
}

/** Offices that share a character pair with the text, then our own and 市科协. */
function likelyOffices(text: string, office: string, latest: ReadingContext['latest']): readonly Choice[] {
  const typed = comparable(text)
  const alike = officesOn(latest).filter(({ short }) => typed.includes(short.slice(0, 2)))
  const own = [officeById(office), officeById('cq')].flatMap((found) => found ?? [])
  return [...new Set([...alike, ...own].map(({ name }) => name))].slice(0, 6).map((name) => ({ text: name }))
}

/** Several offices: 团体会员 of a district and of the city. */
export function readOffices(cell: Cell, context: ReadingContext): Reading {
  const readings = listed(cell.text).map((text) => readOffice({ kind: 'text', text }, context))
  const problems = readings.flatMap((reading) => reading.problems)
  return problems.length > 0
    ? { problems }
    : value([
        ...new Set(readings.flatMap((reading) => (typeof reading.value === 'string' ? reading.value : []))),
      ])
}

/** A cluster of the 33618 system, a “新星” one among them, or 不属于. */
export function readCluster(cell: Cell, { nova }: ReadingContext): Reading {
  const code = clusterNamed(cell.text, nova)
  return code === undefined
    ? refused(problem('not-in-list', { text: cell.text }, choicesOf([...CLUSTERS, ...nova])))
    : value(code)
}

/** A division of GB/T 4754 by its two digits or its name. */
export function readSector(cell: Cell): Reading {
  const code = sectorNamed(cell.text)?.code
  return code === undefined ? refused(problem('not-in-list', { text: cell.text })) : value(code)
}

const TOWN = /^([\u4e00-\u9fff]{1,8}?(?:街道|镇|乡))/

/** An address as typed, with the division and town it begins with. */
export function readAddress(cell: Cell): Reading {
  const reading = readLine(cell, 300)
  if (typeof reading.value !== 'string') return reading
  const division = divisionOfAddress(reading.value)
  if (division === undefined) return reading
  const names = [division.name, division.short ?? division.name]
  const place = comparable(reading.value).replace(/^重庆市?/, '')
  const rest = place.slice(names.find((name) => place.startsWith(name))?.length ?? 0)
  const town = TOWN.exec(rest)?.[1]
  return { ...reading, derived: { division: division.code, ...(town === undefined ? {} : { town }) } }
}

/** The one holder of an office: exactly one chair at a time (《实施细则》第三十二条). */
export function readPerson(cell: Cell): Reading {
  const people = peopleIn(cell.text)
  if (people.length > 1) {
    const choices = people.map((text) => ({ text }))
    return refused(problem('several-people', { text: trimmed(cell.text), people: people.length }, choices))
  }
  return readLine(cell, 60)
}

/** Several holders of an office. */
export function readPeople(cell: Cell): Reading {
  const readings = peopleIn(cell.text).map((text) => readLine({ kind: 'text', text }, 60))
  const problems = readings.flatMap((reading) => reading.problems)
  const names = readings.flatMap((reading) => (typeof reading.value === 'string' ? reading.value : []))
  return problems.length > 0 ? { problems } : value([...new Set(names)])
}
