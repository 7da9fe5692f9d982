/** A long secret in groups of six, as people copy and compare it. */
export const groupsOf = (secret: string): readonly string[] => secret.match(/.{1,6}/gu) ?? []
