/** The id of the rows of a section, of `bonus`, `limits` or `closing`. */
export const groupId = (group: string): string => `group-${group}`
