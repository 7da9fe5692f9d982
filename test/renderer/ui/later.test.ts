// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react'
import { Component, createElement, type ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { later } from '../../../renderer/ui/later'

afterEach(cleanup)

const Greeting = ({ name }: { readonly name: string }): ReactNode => `您好，${name}`

test('what was fetched ahead is drawn with the first drawing, without anything in between', async () => {
  const Later = later(async () => Greeting, '正在打开')
  await Later.load()
  const { container } = render(createElement(Later, { name: '王敏' }))
  expect(container.textContent).toBe('您好，王敏')
})

test('until it is there, what stands for it is drawn; it is fetched once for everybody', async () => {
  let fetched = 0
  let arrive = (): void => undefined
  const arrived = new Promise<void>((settle) => {
    arrive = settle
  })
  const Later = later(async () => {
    fetched += 1
    await arrived
    return Greeting
  }, '正在打开')
  const { container } = render([
    createElement(Later, { key: 1, name: '王敏' }),
    createElement(Later, { key: 2, name: '李雷' }),
  ])
  expect(container.textContent).toBe('正在打开正在打开')
  await act(async () => arrive())
  expect(container.textContent).toBe('您好，王敏您好，李雷')
  expect(fetched).toBe(1)
})

class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError = (): { readonly broken: boolean } => ({ broken: true })

  override render = (): ReactNode => (this.state.broken ? '出错了' : this.props.children)
}

test('a chunk that cannot be read reaches the boundary around the page', async () => {
  const Later = later<object>(async () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  const { container } = await act(async () => render(createElement(Boundary, null, createElement(Later))))
  expect(container.textContent).toBe('出错了')
})
