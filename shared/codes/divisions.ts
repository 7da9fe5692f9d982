import { comparable } from '../base/normalize'
import type { IsoDate } from '../base/iso-date'

/** A county-level division of Chongqing (GB/T 2260) with the days on which it was one. */
export interface Division {
  /** Six digits. */
  readonly code: string
  readonly name: string
  /** What people write for a long name: 石柱县. */
  readonly short?: string
  /** First day; absent: since before any record of ours. */
  readonly from?: IsoDate
  /** First day on which it is none any more; absent: still is. */
  readonly until?: IsoDate
  /** Codes of the divisions that its area went to. */
  readonly successors?: readonly string[]
}

/** 江北区 and 渝北区 ended and 两江新区 began on this day; parts of 渝北区 and 北碚区 changed hands. */
const REORGANISED = '2025-11-06' as IsoDate

/** All divisions we know, ended ones too, by code. The municipal office can publish a newer list. */
export const DIVISIONS: readonly Division[] = [
  { code: '500101', name: '万州区' },
  { code: '500102', name: '涪陵区' },
  { code: '500103', name: '渝中区' },
  { code: '500104', name: '大渡口区' },
  { code: '500105', name: '江北区', until: REORGANISED, successors: ['500157'] },
  { code: '500106', name: '沙坪坝区' },
  { code: '500107', name: '九龙坡区' },
  { code: '500108', name: '南岸区' },
  { code: '500109', name: '北碚区' },
  { code: '500110', name: '綦江区' },
  { code: '500111', name: '大足区' },
  { code: '500112', name: '渝北区', until: REORGANISED, successors: ['500157', '500109'] },
  { code: '500113', name: '巴南区' },
  { code: '500114', name: '黔江区' },
  { code: '500115', name: '长寿区' },
  { code: '500116', name: '江津区' },
  { code: '500117', name: '合川区' },
  { code: '500118', name: '永川区' },
  { code: '500119', name: '南川区' },
  { code: '500120', name: '璧山区' },
  { code: '500151', name: '铜梁区' },
  { code: '500152', name: '潼南区' },
  { code: '500153', name: '荣昌区' },
  { code: '500154', name: '开州区' },
  { code: '500155', name: '梁平区' },
  { code: '500156', name: '武隆区' },
  { code: '500157', name: '两江新区', from: REORGANISED },
  { code: '500229', name: '城口县' },
  { code: '500230', name: '丰都县' },
  { code: '500231', name: '垫江县' },
  { code: '500233', name: '忠县' },
  { code: '500235', name: '云阳县' },
  { code: '500236', name: '奉节县' },
  { code: '500237', name: '巫山县' },
  { code: '500238', name: '巫溪县' },
  { code: '500240', name: '石柱土家族自治县', short: '石柱县' },
  { code: '500241', name: '秀山土家族苗族自治县', short: '秀山县' },
  { code: '500242', name: '酉阳土家族苗族自治县', short: '酉阳县' },
  { code: '500243', name: '彭水苗族土家族自治县', short: '彭水县' },
]

/** The divisions of a day. Figures for a past year use the divisions of that year. */
export const divisionsOn = (date: IsoDate, list: readonly Division[] = DIVISIONS): readonly Division[] =>
  list.filter(
    ({ from, until }) => (from === undefined || from <= date) && (until === undefined || date < until),
  )

/** The division with this code, ended ones too, or `undefined`. */
export const divisionByCode = (code: string, list: readonly Division[] = DIVISIONS): Division | undefined =>
  list.find((division) => division.code === code)

/** The ended divisions whose area went to this one, wholly or in part. */
export const predecessorsOf = (code: string, list: readonly Division[] = DIVISIONS): readonly Division[] =>
  list.filter(({ successors = [] }) => successors.includes(code))

/** The division with this name, long or short, ended ones too; 重庆市 may stand before it. */
export function divisionNamed(text: string, list: readonly Division[] = DIVISIONS): Division | undefined {
  const wanted = withoutCity(text)
  return list.find((division) => namesOf(division).includes(wanted))
}

/** The division that an address begins with (重庆市渝北区人和街道…), as the address says it, ended ones too. */
export function divisionOfAddress(
  address: string,
  list: readonly Division[] = DIVISIONS,
): Division | undefined {
  const text = withoutCity(address)
  return list.find((division) => namesOf(division).some((name) => text.startsWith(name)))
}

/**
 * The division in digits 3 to 8 of a credit code: where the host was registered when it got the code. It stays when
 * the host moves or the division ends, so it never corrects an address.
 */
export const divisionOfCreditCode = (
  code: string,
  list: readonly Division[] = DIVISIONS,
): Division | undefined => divisionByCode(comparable(code).slice(2, 8), list)

const namesOf = ({ name, short }: Division): readonly string[] =>
  short === undefined ? [name] : [name, short]
const withoutCity = (text: string): string => comparable(text).replace(/^重庆市?/, '')
