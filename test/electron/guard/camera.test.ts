import { expect, test } from 'vitest'
import { mayUseCamera, type MediaWish } from '../../../electron/guard/camera'

const wish: MediaWish = { isMainFrame: true, from: 'app://desk/index.html', kinds: ['video'] }

test('the page of the app may have the picture of a camera', () => {
  expect(mayUseCamera('media', wish)).toBe(true)
  expect(mayUseCamera('media', { ...wish, from: 'app://desk' })).toBe(true)
})

test.each<[string, string, Partial<MediaWish>]>([
  ['sound', 'media', { kinds: ['audio'] }],
  ['sound with the picture', 'media', { kinds: ['video', 'audio'] }],
  ['what cannot be told', 'media', { kinds: ['unknown'] }],
  ['nothing named', 'media', { kinds: [] }],
  ['an embedded page', 'media', { isMainFrame: false }],
  ['another origin', 'media', { from: 'https://desk.example/' }],
  ['an origin that begins alike', 'media', { from: 'app://desk.example' }],
  ['the place', 'geolocation', {}],
  ['the screen', 'display-capture', {}],
])('nobody may have: %s', (_, permission, change) => {
  expect(mayUseCamera(permission, { ...wish, ...change })).toBe(false)
})
