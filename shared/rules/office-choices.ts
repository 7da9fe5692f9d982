import type { OfficeSettings } from '../records/office-settings'
import type { ParameterRecord } from '../records/parameter'
import type { RulingRecord } from '../records/ruling'
import { CATALOGUE } from './catalogue'
import type { Known } from './facts'
import type { FindingCode } from './finding-facts'
import type { ParameterVersion } from './parameters'
import type { Ruling } from './rulings'

/** What counts as 活跃. 48号文一 asks that activity rises and does not say what it is, so this is 本方案 or the office's own. */
export interface ActiveDefinition {
  /** The months up to a day that are looked at. */
  readonly months: number
  /** At least so many activities within them. */
  readonly activities: number
  /** At least so many committee meetings with quorum and carried resolutions within them (第三十一条). */
  readonly meetings: number
  /** The document that it stands in. */
  readonly documentNumber: string | undefined
  /** Nothing of it was changed by the office. */
  readonly isDefault: boolean
}

/** 本方案: an activity and a valid committee meeting within twelve months. */
const ACTIVE = { months: 12, activities: 1, meetings: 1 } as const

/** The definition that an office uses; what it left blank is 本方案. Zero months are none: 本方案 as well. */
export function activeDefinition(settings: OfficeSettings | undefined): ActiveDefinition {
  const months = settings?.activeMonths === 0 ? undefined : settings?.activeMonths
  const own = {
    months: months ?? ACTIVE.months,
    activities: settings?.activeActivities ?? ACTIVE.activities,
    meetings: settings?.activeMeetings ?? ACTIVE.meetings,
  }
  const isDefault =
    own.months === ACTIVE.months && own.activities === ACTIVE.activities && own.meetings === ACTIVE.meetings
  return { ...own, isDefault, documentNumber: settings?.activeDocument }
}

/** A parameter record with the office whose document it is. */
interface OwnRecord<V> extends Known<V> {
  readonly office: string
}

/**
 * The parameters as rules read them. A record without its document or first day settles nothing (第四十三条), nor does
 * one without a value.
 */
export const parameterVersions = (
  records: readonly OwnRecord<ParameterRecord>[],
): readonly ParameterVersion[] =>
  records.flatMap(({ office, value }): readonly ParameterVersion[] => {
    const { name, amount, materials, documentNumber, validFrom, validUntil } = value
    if (name === undefined || documentNumber === undefined || validFrom === undefined) return []
    const common = { office, documentNumber, validFrom, ...(validUntil === undefined ? {} : { validUntil }) }
    if (name === 'districtMaterials') {
      const list = linesOf(materials)
      return list.length === 0 ? [] : [{ ...common, name, value: list }]
    }
    return amount === undefined || amount === 0 ? [] : [{ ...common, name, value: amount }]
  })

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The rulings that settle findings: answers of 市科协 with document and day that name one (第四十五条). */
export const rulingsOf = (records: readonly Known<RulingRecord>[]): readonly Ruling[] =>
  records.flatMap(({ value: { source, finding, aboutId, documentNumber, ruledOn } }) => {
    if (source !== 'city' || documentNumber === undefined || ruledOn === undefined) return []
    if (finding === undefined || !isFindingCode(finding)) return []
    return [
      {
        code: finding,
        documentNumber,
        ruledOn,
        ...(aboutId === undefined ? {} : { associationId: aboutId }),
      },
    ]
  })

const isFindingCode = (text: string): text is FindingCode => Object.hasOwn(CATALOGUE, text)
