import { officeById } from '../../../../shared/codes/offices'

/** The name of an office; its id for one that this version does not list. */
export const officeName = (id: string): string => officeById(id)?.name ?? id
