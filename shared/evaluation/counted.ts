import { MUNICIPAL_OFFICE } from '../codes/offices'

/**
 * Whether an evaluation that `office` has custody of counts among those of `own`: a district counts what it evaluates
 * itself, 市科协 the whole city (《实施细则》第三条).
 */
export const countsFor = (own: string, office: string): boolean => own === MUNICIPAL_OFFICE || office === own
