/** Words of the home page. */
export const HOME_TEXT = {
  title: '工作台',
} as const
