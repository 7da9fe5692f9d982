import { novaClusters } from '../../../shared/codes/clusters'
import type { CityRequest } from '../../../shared/records/city-request'
import type { OfficeSettings } from '../../../shared/records/office-settings'

/** A list of “新星” clusters with the year of its source, as requests and settings have it. */
export interface CodeList {
  readonly novaYear: number
  readonly novaNames: string
}

/** The list that a request brings, or that an office has; `undefined` where there is none. */
export const codeListOf = ({ novaYear, novaNames }: CityRequest | OfficeSettings): CodeList | undefined =>
  novaYear === undefined || novaNames === undefined ? undefined : { novaYear, novaNames }

/** What is written when a list is taken over, and what puts back the one before; `null` empties a field. */
export const settingsOf = ({ novaYear, novaNames }: OfficeSettings) => ({
  novaYear: novaYear ?? null,
  novaNames: novaNames ?? null,
})

/** The names of a list, as they are chosen in forms. */
export const namesIn = (list: CodeList | undefined): readonly string[] =>
  novaClusters(list?.novaNames).map(({ name }) => name)

/** An issued list beside the office's own. */
export function codeListBeside(issued: CodeList, own: CodeList | undefined) {
  const [theirs, ours] = [namesIn(issued), namesIn(own)]
  const fresh = theirs.filter((name) => !ours.includes(name))
  const missing = ours.filter((name) => !theirs.includes(name))
  const isOwn = fresh.length === 0 && missing.length === 0 && issued.novaYear === own?.novaYear
  return { fresh, missing, isOwn }
}
