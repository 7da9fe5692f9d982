import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '../support/app'
import { logEvents } from '../support/log-events'

test('the page has no Node and no raw IPC', async ({ desks }) => {
  const { page } = await desks.launch()
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
    ours: Object.keys(window).filter((name) => name.startsWith('kexie')),
    frozen: Object.isFrozen(window.kexie),
  }))
  expect(found).toEqual({ node: [], ours: ['kexie', 'kexieEvents'], frozen: true })
})

test('nothing reaches a network, not even this PC’s own', async ({ desks }) => {
  let requests = 0
  const server = createServer((_request, response) => {
    requests++
    response.end()
  })
  server.on('connection', () => requests++)
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as AddressInfo
  const { page, app, profile } = await desks.launch()
  const outcomes = await page.evaluate(async (address) => {
    const tried = async (attempt: () => Promise<unknown>): Promise<string> => {
      try {
        await attempt()
        return 'reached'
      } catch {
        return 'refused'
      }
    }
    const image = (): Promise<unknown> =>
      new Promise((settle, refuse) => {
        const element = new Image()
        element.addEventListener('load', settle)
        element.addEventListener('error', refuse)
        element.src = `http://${address}/a.png`
      })
    const socket = (): Promise<unknown> =>
      new Promise((settle, refuse) => {
        const opened = new WebSocket(`ws://${address}`)
        opened.addEventListener('open', settle)
        opened.addEventListener('error', refuse)
      })
    return [
      await tried(() => fetch(`http://${address}/`, { mode: 'no-cors' })),
      await tried(() => fetch('https://example.com/')),
      await tried(image),
      await tried(socket),
      await tried(() => import(`http://${address}/a.js`)),
      navigator.sendBeacon(`http://${address}/`) ? 'queued' : 'refused',
    ]
  }, `127.0.0.1:${port}`)
  expect(outcomes.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'refused'))

  // The content policy is one wall; the session's filter must hold alone, so ask the session itself.
  const fromSession = await app.evaluate(async ({ session }, address) => {
    try {
      await session.defaultSession.fetch(`http://${address}/`)
      return 'reached'
    } catch {
      return 'refused'
    }
  }, `127.0.0.1:${port}`)
  expect(fromSession).toBe('refused')
  await expect.poll(() => logEvents(profile)).toContain('network.refused')
  expect(requests).toBe(0)
  server.close()
})

test('windows, navigation and downloads are refused', async ({ desks }) => {
  const { page, app, profile } = await desks.launch()
  await page.evaluate(() => {
    window.open('app://desk/index.html')
    window.open('https://example.com/')
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.txt'
    link.click()
  })
  await expect.poll(() => logEvents(profile).filter((event) => event.endsWith('.refused'))).toHaveLength(3)
  // Chromium itself refuses file:, before anybody is asked.
  await page.evaluate(() => window.location.assign('file:///etc/passwd'))
  for (const url of ['https://example.com/', 'app://desk/assets/', 'app://other/index.html']) {
    await page.evaluate((target) => window.location.assign(target), url)
  }
  await expect
    .poll(() => logEvents(profile).filter((event) => event === 'navigation.refused'))
    .toHaveLength(3)
  expect(page.url()).toBe('app://desk/index.html')
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('text becomes neither script nor markup (threat 20)', async ({ desks }) => {
  const { page } = await desks.launch()
  const outcomes = await page.evaluate(async () => {
    // DevTools lets the code it is handed use eval; code that runs in a later task has no such leave.
    await new Promise((settle) => setTimeout(settle))
    const tried = (attempt: () => unknown): string => {
      try {
        attempt()
        return 'passed'
      } catch {
        return 'refused'
      }
    }
    const inline = document.createElement('script')
    return {
      evaluated: tried(() => Reflect.apply(window.eval, window, ['1'])),
      compiled: tried(() => Reflect.construct(Function, ['return 1'])),
      markup: tried(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=1>')),
      script: tried(() => {
        inline.text = 'window.leaked = 1'
        document.body.append(inline)
      }),
      worker: tried(() => new Worker('data:text/javascript,1')),
      policy: tried(() => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy: (...args: unknown[]) => void }
        }
        trustedTypes.createPolicy('other', {})
      }),
      leaked: 'leaked' in window,
    }
  })
  expect(outcomes).toEqual({
    evaluated: 'refused',
    compiled: 'refused',
    markup: 'refused',
    script: 'refused',
    worker: 'refused',
    policy: 'refused',
    leaked: false,
  })
})

test('every permission is denied but the picture of a camera, for our page alone', async ({ desks }) => {
  const { page } = await desks.launch({ args: ['--use-fake-device-for-media-stream'] })
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
    ] as PermissionName[]
    const found = await Promise.all(
      names.map(async (name) => [name, (await navigator.permissions.query({ name })).state] as const),
    )
    const heard = navigator.mediaDevices.getUserMedia({ audio: true, video: true })
    return {
      ...Object.fromEntries(found),
      asked: await Notification.requestPermission(),
      heard: await heard.then(
        () => 'heard',
        (error: unknown) => (error instanceof DOMException ? error.name : 'another error'),
      ),
    }
  })
  expect(states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'granted',
    microphone: 'denied',
    'clipboard-read': 'denied',
    asked: 'denied',
    heard: 'NotAllowedError',
  })
})

test('only our page’s main frame is heard, and only with good arguments', async ({ desks }) => {
  const { page, app, profile } = await desks.launch()
  const bad = await page.evaluate(async () => {
    const call = window.kexie['files.read'] as unknown as (...args: readonly unknown[]) => Promise<unknown>
    return [await call(5), await call(), await call('x', 'y'), await call({ path: '/etc/passwd' })]
  })

  for (const answer of bad) expect(answer).toMatchObject({ failure: { code: 'bad-arguments' } })

  const fromSecondWindow = await app.evaluate(async ({ app: main, BrowserWindow }) => {
    const preload = `${main.getAppPath()}/dist/preload/preload.cjs`
    const second = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await second.loadURL('app://desk/index.html')
    return (await second.webContents.executeJavaScript(`window.kexie['app.info']()`)) as unknown
  })
  expect(fromSecondWindow).toMatchObject({ failure: { code: 'bad-sender' } })
  await expect.poll(() => logEvents(profile)).toContain('ipc.bad-sender')
})
