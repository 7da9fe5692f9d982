/*
 * 第三十一条 in integers. 以上 includes the number itself, so nothing is rounded.
 */

/** 须有三分之二以上委员出席: of 9 members 6 are enough and 5 are not. Guests are not counted in `present`. */
export const hasQuorum = (present: number, total: number): boolean => present * 3 >= total * 2

/** The smallest number of members that makes a quorum: 9 → 6, 7 → 5, 10 → 7. */
export const quorumOf = (total: number): number => Math.ceil((total * 2) / 3)

/** 须经到会委员二分之一以上表决通过: of 6 present 3 pass, of 7 present 3 do not. Who abstains is present. */
export const isCarried = (yes: number, present: number): boolean => yes * 2 >= present

/** The smallest number of votes that carries: 6 → 3, 7 → 4. */
export const votesToCarry = (present: number): number => Math.ceil(present / 2)
