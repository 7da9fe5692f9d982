import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app'
import { cameraPhoto } from '../support/camera-photo'
import { chooseFiles, chooseWhereToSave } from '../support/dialogs'
import { associationChange, cellOf, openYear, savingOf, startEvaluation } from '../support/evaluations'
import { foundDesk } from '../support/opened-desk'
import { takeScreenshots } from '../support/screenshots'

const NAME = '重庆康美检测技术有限公司企业科协'

/** A PNG of a few bytes that declares a size. */
function declaredPng(width: number, height: number): Buffer {
  const file = Buffer.alloc(45)
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1').copy(file)
  file.writeUInt32BE(width, 16)
  file.writeUInt32BE(height, 20)
  return file
}

test('photos are drawn anew: upright, at most 2,048 px, without their position; the same one is pointed out', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await openYear(page, [associationChange('kangmei', NAME)])
  await startEvaluation(page, NAME)
  const folder = await desks.newProfile()
  const photo = join(folder, '签到表.jpg')
  writeFileSync(photo, await cameraPhoto(page, 3000, 2000))
  await chooseFiles(desk.app, [photo])

  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: '照片 1 张' })).toBeVisible()
  await expect(savingOf(page)).toContainText('已保存')
  const kept = await page.evaluate(async () => {
    const image = document.querySelector<HTMLImageElement>('.photo-panel img')
    if (image === null) throw new Error('no photo')
    await image.decode()
    const response = await fetch(image.src)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const colour = (x: number, y: number) =>
      Array.from(context?.getImageData(x, y, 1, 1).data.slice(0, 3) ?? [])
    return {
      width: image.naturalWidth,
      height: image.naturalHeight,
      text: new TextDecoder('latin1').decode(bytes),
      top: colour(image.naturalWidth / 2, 10),
      bottom: colour(image.naturalWidth / 2, image.naturalHeight - 10),
    }
  })
  expect([kept.width, kept.height]).toEqual([1365, 2048])
  expect(kept.text).not.toContain('Exif')
  expect(kept.text).not.toContain('29.5,106.5')
  expect(kept.top[0]).toBeGreaterThan(200)
  expect(kept.bottom[2]).toBeGreaterThan(200)

  await page.keyboard.press('p')
  await expect(page.getByText('“签到表.jpg”已在本项中，没有重复添加。')).toBeVisible()
  await cellOf(page, 'A3 现场').focus()
  await page.keyboard.press('p')
  await expect(page.getByText('第 1 张与本表 A1 相同')).toBeVisible()
  await takeScreenshots(desk, 'evaluation-photos')

  await page.getByRole('button', { name: '第 1 张照片同时用于其他指标' }).click()
  const sharing = page.getByRole('dialog', { name: '这张照片用于哪些指标' })
  await expect(sharing.getByRole('checkbox', { name: /^A1 / })).toBeChecked()
  await sharing.getByRole('checkbox', { name: /^A6 / }).check()
  await sharing.getByRole('checkbox', { name: /^B1 / }).check()
  await takeScreenshots(desk, 'evaluation-sharing')
  await sharing.getByRole('checkbox', { name: /^B1 / }).uncheck()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-indicator=A6] .thumbs img')).toHaveCount(1)
  await expect(page.locator('[data-indicator=B1] .thumbs img')).toHaveCount(0)

  await page.getByRole('button', { name: '移除第 1 张照片' }).click()
  await expect(page.getByRole('heading', { name: '照片', exact: true })).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByRole('heading', { name: '照片 1 张' })).toBeVisible()
  await page.getByRole('button', { name: '查看第 1 张照片' }).click()
  await expect(page.getByRole('dialog', { name: 'A3 佐证照片 1/1' })).toBeVisible()
})

test('what is no photo, or too large to decode, is refused with its reason and nothing is kept', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await openYear(page, [associationChange('kangmei', NAME)])
  await startEvaluation(page, NAME)
  const folder = await desks.newProfile()
  const refused = async (name: string, content: Buffer | string, sentence: string): Promise<void> => {
    writeFileSync(join(folder, name), content)
    await chooseFiles(desk.app, [join(folder, name)])
    await cellOf(page, 'A1 现场').focus()
    await page.keyboard.press('p')
    await expect(page.getByText(`“${name}”没有添加：${sentence}`)).toBeVisible()
  }
  const photo = await cameraPhoto(page, 64, 48)
  await refused('标牌.jpg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', '不是照片')
  await refused('大图.png', declaredPng(50_000, 50_000), '照片过大（50000×50000 像素）')
  await refused('坏图.png', declaredPng(100, 100), '照片已损坏')
  await refused('半张.jpg', photo.subarray(0, 40), '照片已损坏')
  await refused('手机.heic', '\0\0\0\x18ftypheic\0\0\0\0', '是苹果手机的 HEIC 格式')
  await refused('夹带.jpg', Buffer.concat([Buffer.from('<svg/>'), photo]), '不是照片')
  await expect(page.locator('.thumbs img')).toHaveCount(0)
})

test('a photo that is still being taken in arrives although one has left the page', async ({ desks }) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await openYear(page, [associationChange('kangmei', NAME)])
  await startEvaluation(page, NAME)
  const folder = await desks.newProfile()
  const files = ['一.jpg', '二.jpg', '三.jpg'].map((name) => join(folder, name))
  for (const [place, file] of files.entries())
    writeFileSync(file, await cameraPhoto(page, 2400 + place, 1600))
  await chooseFiles(desk.app, files)
  await page.keyboard.press('p')
  await page.getByRole('link', { name: '年度评估' }).first().click()
  await page.getByRole('row', { name: NAME }).getByRole('button', { name: '继续录入' }).click()
  await cellOf(page, 'A1 现场').focus()
  await expect(page.getByRole('heading', { name: '照片 3 张' })).toBeVisible()
  await page.keyboard.type('4')
  await expect(savingOf(page)).toContainText('已保存')
  await page.reload()
  await cellOf(page, 'A1 现场').focus()
  await expect(page.getByRole('heading', { name: '照片 3 张' })).toBeVisible()
  await expect(cellOf(page, 'A1 现场')).toHaveText('4')
})

test('photos can be pasted and dropped; a dropped one goes to the row under it', async ({ desks }) => {
  const desk = await desks.launch()
  const { page } = desk
  await foundDesk(desk)
  await openYear(page, [associationChange('kangmei', NAME)])
  await startEvaluation(page, NAME)
  const bring = async (type: 'paste' | 'drop', target: string, photo: Buffer): Promise<void> =>
    page.locator(target).evaluate(
      (element, { type, bytes }) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'image.jpg', { type: 'image/jpeg' }))
        const init = { bubbles: true, cancelable: true }
        element.dispatchEvent(
          type === 'drop'
            ? new DragEvent(type, { ...init, dataTransfer: data })
            : new ClipboardEvent(type, { ...init, clipboardData: data }),
        )
      },
      { type, bytes: [...photo] },
    )
  await bring('paste', '#cell-A1-site', await cameraPhoto(page, 64, 48))
  await expect(page.locator('[data-indicator=A1] .thumbs img')).toHaveCount(1)
  await bring('drop', '[data-indicator=A4] .thumbs', await cameraPhoto(page, 48, 64))
  await expect(page.locator('[data-indicator=A4] .thumbs img')).toHaveCount(1)
  await expect(page.locator('.thumbs img')).toHaveCount(2)
})

test('a photo is taken with the camera, where there is one; its picture goes no further', async ({
  desks,
}) => {
  const desk = await desks.launch({ args: ['--use-fake-device-for-media-stream'] })
  const { page } = desk
  await foundDesk(desk)
  await openYear(page, [associationChange('kangmei', NAME)])
  await startEvaluation(page, NAME)
  await page.getByRole('button', { name: '拍照' }).click()
  const camera = page.getByRole('dialog', { name: 'A1 拍照' })
  await camera.getByRole('button', { name: '拍一张' }).click()
  await expect(camera.getByText('已拍 1 张')).toBeVisible()
  await takeScreenshots(desk, 'evaluation-camera')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: '照片 1 张' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'A1_拍照1.jpg' }).first()).toBeVisible()
  await expect(savingOf(page)).toContainText('已保存')
})

test('the signed paper comes back in its place; form and photos print with their fonts, photos leave under their names', async ({
  desks,
}) => {
  const desk = await desks.launch()
  const { page, app } = desk
  await foundDesk(desk)
  await openYear(page, [associationChange('kangmei', NAME)])
  await startEvaluation(page, NAME)
  const folder = await desks.newProfile()
  const photo = join(folder, '现场.jpg')
  writeFileSync(photo, await cameraPhoto(page, 640, 480))
  await chooseFiles(app, [photo])
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: '照片 1 张' })).toBeVisible()

  const scan = join(folder, '签章.jpg')
  writeFileSync(scan, await cameraPhoto(page, 600, 300))
  await chooseFiles(app, [scan])
  await page.keyboard.press('F9')
  const steps = page.getByRole('dialog', { name: '评估步骤' })
  await expect(steps.getByText('定级后放入；重新打开时撤下，随原版本存留。')).toBeVisible()
  await steps.getByRole('button', { name: '放入扫描件或照片：评估员（签字）' }).click()
  await expect(steps.getByRole('img', { name: '签章影像：评估员（签字）' })).toBeVisible()
  await takeScreenshots(desk, 'evaluation-signatures')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+p')
  await expect(page.locator('.paper-signature', { hasText: '评估员' }).locator('img')).toHaveCount(1)
  await page.getByLabel('附照片页').check()
  await expect(page.getByRole('heading', { name: /评估佐证照片$/ })).toBeVisible()
  await takeScreenshots(desk, 'evaluation-photo-sheet')
  const file = join(folder, '评估表.pdf')
  await chooseWhereToSave(app, file)
  await page.getByRole('button', { name: '保存为 PDF' }).click()
  await expect(page.getByText('已保存：评估表.pdf')).toBeVisible()
  const name = `${new Date().getFullYear()}_${NAME}_A1_01.jpg`
  expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replaceAll(/\s/g, '')).toContain(name)
  // Embedded is the fifth column from the right: emb sub uni object ID.
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.filter((line) => !/\byes (yes|no) +(yes|no) +\d+ +\d+$/.test(line))).toEqual([])
  const images = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).trim().split('\n')
  expect(images.length - 2).toBeGreaterThanOrEqual(2)

  await page.getByLabel('仅照片页').check()
  const sheet = join(folder, '照片页.pdf')
  await chooseWhereToSave(app, sheet)
  await page.getByRole('button', { name: '保存为 PDF' }).click()
  await expect(page.getByText('已保存：照片页.pdf')).toBeVisible()
  expect(execFileSync('pdfinfo', [sheet], { encoding: 'utf8' })).toMatch(/^Pages: +1$/m)

  await chooseFiles(app, [folder])
  await page.getByRole('button', { name: '导出照片' }).click()
  await expect(page.getByText('已导出照片 1 张')).toBeVisible()
  expect(readFileSync(join(folder, name)).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
})
