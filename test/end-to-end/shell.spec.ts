import { expect, test } from '../support/app'

test('opens', async ({ desks }) => {
  const { page, close } = await desks.launch()
  await expect(page).toHaveTitle(/企业科协工作台/)
  await close()
})
