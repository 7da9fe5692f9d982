// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { Button, ConfigProvider, Select } from 'antd'
import { afterEach, expect, test } from 'vitest'
import { MARKS } from '../../../renderer/ui/marks'

afterEach(cleanup)

test('a button at work is called by its word alone, and a list that opens has no sign with a name', () => {
  render(
    <ConfigProvider {...MARKS}>
      <Button loading>保存</Button>
      <Select aria-label="年度" options={[]} />
    </ConfigProvider>,
  )
  expect(screen.getByRole('button').textContent).toBe('保存')
  expect(screen.queryAllByRole('img').map((sign) => sign.getAttribute('aria-label'))).toEqual([])
})
