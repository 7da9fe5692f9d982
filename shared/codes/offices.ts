import { comparable } from '../base/normalize'
import type { IsoDate } from '../base/iso-date'
import { fail, ok, type Failure, type Result } from '../base/result'

/**
 * A 科协管理单位. The list is independent of the divisions: two zones have an office and no division, and offices end
 * and begin by their own dates.
 */
export interface Office {
  /** Stable, part of record ids and bundles: a division code, `gaoxin`, `wansheng`, or `cq` for 市科协. */
  readonly id: string
  readonly name: string
  /** For narrow columns. */
  readonly short: string
  readonly level: 'district' | 'municipal'
  /** First day; absent: since before any record of ours. */
  readonly from?: IsoDate
  /** First day on which it is none any more; absent: still is. Ended offices stay: they approved associations. */
  readonly until?: IsoDate
  /** Other ways to write it, without 重庆市 and 科协. */
  readonly aliases?: readonly string[]
}

/** Id of 市科协. */
export const MUNICIPAL_OFFICE = 'cq'

const REORGANISED = '2025-11-06' as IsoDate

const district = (id: string, place: string, more: Partial<Office> = {}): Office => ({
  id,
  name: `${place}科协`,
  short: place,
  level: 'district',
  ...more,
})

/**
 * 市科协; 37 county-level offices and those of 西部科学城重庆高新区 and 万盛经开区; the ended ones of 江北区 and 渝北区.
 * 两江新区科协 is addressed by both documents, before 两江新区 became a division on 2025-11-06: it has no first day.
 * The last day of the ended offices is that of their divisions until 市科协 publishes another.
 */
export const OFFICES: readonly Office[] = [
  {
    id: MUNICIPAL_OFFICE,
    name: '重庆市科协',
    short: '市科协',
    level: 'municipal',
    aliases: ['市', '重庆', '重庆市'],
  },
  district('500101', '万州区'),
  district('500102', '涪陵区'),
  district('500103', '渝中区'),
  district('500104', '大渡口区'),
  district('500105', '江北区', { until: REORGANISED }),
  district('500106', '沙坪坝区'),
  district('500107', '九龙坡区'),
  district('500108', '南岸区'),
  district('500109', '北碚区'),
  district('500110', '綦江区'),
  district('500111', '大足区'),
  district('500112', '渝北区', { until: REORGANISED }),
  district('500113', '巴南区'),
  district('500114', '黔江区'),
  district('500115', '长寿区'),
  district('500116', '江津区'),
  district('500117', '合川区'),
  district('500118', '永川区'),
  district('500119', '南川区'),
  district('500120', '璧山区'),
  district('500151', '铜梁区'),
  district('500152', '潼南区'),
  district('500153', '荣昌区'),
  district('500154', '开州区'),
  district('500155', '梁平区'),
  district('500156', '武隆区'),
  district('500157', '两江新区', { aliases: ['两江'] }),
  district('gaoxin', '西部科学城重庆高新区', {
    short: '重庆高新区',
    aliases: ['重庆高新技术产业开发区', '西部科学城'],
  }),
  district('wansheng', '万盛经开区', { aliases: ['万盛', '万盛经济技术开发区'] }),
  district('500229', '城口县'),
  district('500230', '丰都县'),
  district('500231', '垫江县'),
  district('500233', '忠县'),
  district('500235', '云阳县'),
  district('500236', '奉节县'),
  district('500237', '巫山县'),
  district('500238', '巫溪县'),
  district('500240', '石柱土家族自治县', { short: '石柱县', aliases: ['石柱'] }),
  district('500241', '秀山土家族苗族自治县', { short: '秀山县', aliases: ['秀山'] }),
  district('500242', '酉阳土家族苗族自治县', { short: '酉阳县', aliases: ['酉阳'] }),
  district('500243', '彭水苗族土家族自治县', { short: '彭水县', aliases: ['彭水'] }),
]

/** The office with this id, ended ones too, or `undefined` (a newer list). */
export const officeById = (id: string, list: readonly Office[] = OFFICES): Office | undefined =>
  list.find((office) => office.id === id)

/** The offices of a day: those that can be chosen at first start and serve as local office. */
export const officesOn = (date: IsoDate, list: readonly Office[] = OFFICES): readonly Office[] =>
  list.filter(
    ({ from, until }) => (from === undefined || from <= date) && (until === undefined || date < until),
  )

export type OfficeProblem = 'unknown-office' | 'unnamed-district'

/** 区科协, 县科协 and the like: the ledger's own office. */
const OWN = /^本?(?:区|县|区县|区\(县\)|自治县)$/

/**
 * The office that a ledger text names, as its id. 区科协 means the importing office; ended offices are kept as the
 * approvers they were.
 *
 * Failures: `unnamed-district`, 区科协 in a ledger that 市科协 imports; `unknown-office` with `text` as typed.
 */
export function parseOffice(
  text: string,
  importingOffice: string,
  list: readonly Office[] = OFFICES,
): Result<string, Failure<OfficeProblem>> {
  const place = comparable(text).replace(/(?:科协|科学技术协会)$/, '')
  if (OWN.test(place)) {
    return importingOffice === MUNICIPAL_OFFICE ? fail('unnamed-district') : ok(importingOffice)
  }
  const id = formsOf(list).get(place)
  return id === undefined ? fail('unknown-office', { text }) : ok(id)
}

/** Offices by every way to write their place; a ledger asks for hundreds of them. */
const FORMS = new WeakMap<readonly Office[], ReadonlyMap<string, string>>()

function formsOf(list: readonly Office[]): ReadonlyMap<string, string> {
  const known = FORMS.get(list)
  if (known !== undefined) return known
  // The first office with a form has it.
  const forms = new Map(
    list
      .toReversed()
      .flatMap((office) => [...writtenForms(office)].map((form) => [form, office.id] as const)),
  )
  FORMS.set(list, forms)
  return forms
}

/** Every way to write an office's place, with and without 重庆市, and without 区 or 县 where two characters remain. */
function writtenForms({ name, short, aliases = [] }: Office): ReadonlySet<string> {
  const places = [name, short, ...aliases].map((form) => comparable(form).replace(/科协$/, ''))
  const bare = places
    .filter((place) => /^..+[区县]$/u.test(place) && !place.endsWith('新区'))
    .map((place) => place.slice(0, -1))
  return new Set([...places, ...bare].flatMap((place) => [place, `重庆${place}`, `重庆市${place}`]))
}
