import { listed } from './typed-text'

/** Whole names between spaces: 王五一 赵六合. 余 华, spaced out to the width of three characters, is one person. */
const SPACED_NAMES = /^\p{Script=Han}{2,3}(?:\s+\p{Script=Han}{2,3})+$/u
/** Surnames of two characters: 欧阳 修文 is one person. */
const LONG_SURNAMES =
  /^(?:欧阳|上官|司马|诸葛|夏侯|皇甫|东方|尉迟|公孙|令狐|慕容|长孙|宇文|司徒|司空|端木|南宫|独孤)\s/

/** The people that a cell names, between 、 and the like, line breaks or spaces. */
export const peopleIn = (text: string): readonly string[] =>
  listed(text).flatMap((part) =>
    SPACED_NAMES.test(part) && !LONG_SURNAMES.test(part) ? part.split(/\s+/) : [part],
  )
