import type { IsoDate } from '../base/iso-date'

/**
 * What the documents leave open (定期, 及时) and a district may settle by measures of its own (《实施细则》第四十三条).
 * Until it does, the default is 本方案. A parameter never makes a violation.
 */
export interface ParameterValues {
  /** 第三十一条 定期: months without a committee meeting after which to remind. */
  readonly committeeMonths: number
  /** 48号文三（二） 及时: days an application may be pending before a reminder. */
  readonly pendingDays: number
  /** 第三条, 第四十条 加强、加大: months without a recorded contact after which to remind. */
  readonly contactMonths: number
  /** 第四十条 及时: months after the year by which its evaluation is to be final. */
  readonly evaluationMonths: number
  /** 第十四条, last paragraph: names of the materials that the district itself asks for; none by default. */
  readonly districtMaterials: readonly string[]
}

export type ParameterName = keyof ParameterValues

/** One value of a parameter, by a document of `office`, valid from a day until before another. */
export type ParameterVersion = {
  readonly [N in ParameterName]: {
    readonly name: N
    readonly value: ParameterValues[N]
    readonly office: string
    readonly documentNumber: string
    readonly validFrom: IsoDate
    readonly validUntil?: IsoDate
  }
}[ParameterName]

/** 本方案, until the office settles it. */
export const DEFAULT_PARAMETERS: ParameterValues = {
  committeeMonths: 12,
  pendingDays: 30,
  contactMonths: 12,
  evaluationMonths: 6,
  districtMaterials: [],
}

/** A value and the document it stands in; without one it is 本方案. */
export interface Parameter<V> {
  readonly value: V
  readonly documentNumber: string | undefined
}

/**
 * The value of a parameter on a day, for associations in the custody of `office`: a district's measures reach its own
 * associations only, not the municipal-level ones it serves.
 */
export function parameterOn<N extends ParameterName>(
  versions: readonly ParameterVersion[],
  name: N,
  { today, office }: { readonly today: IsoDate; readonly office: string },
): Parameter<ParameterValues[N]> {
  const valid = versions
    .filter((version) => version.name === name && version.office === office)
    .filter(
      ({ validFrom, validUntil }) => validFrom <= today && (validUntil === undefined || today < validUntil),
    )
    .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .at(-1)
  return valid === undefined
    ? { value: DEFAULT_PARAMETERS[name], documentNumber: undefined }
    : { value: valid.value as ParameterValues[N], documentNumber: valid.documentNumber }
}
