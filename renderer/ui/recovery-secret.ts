/** Characters of an age secret key (AGE-SECRET-KEY-1 and 58 more), as it stands on the sheet without its spaces. */
const LENGTH = 74

/** The secret of the recovery sheet as typed, group by group, without its spaces. */
export const bareSecret = (typed: string): string => typed.replaceAll(/\s/g, '').toUpperCase()

/** Whether a bare secret has all its characters; whether they are the right ones only the keys can say. */
export const isWholeSecret = (bare: string): boolean => bare.length === LENGTH
