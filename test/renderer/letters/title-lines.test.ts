import fc from 'fast-check'
import { expect, test } from 'vitest'
import { widthOf } from '../../../renderer/letters/signature-place'
import { titleLines } from '../../../renderer/letters/title-lines'

test('a title breaks behind or before the name, and leaves no single character for the last line', () => {
  expect(titleLines('关于撤销金桥食品有限公司科协的决定')).toEqual(['关于撤销金桥食品有限公司科协的决定'])
  expect(titleLines('关于重庆山城䶮轴承有限公司科协建立备案的函')).toEqual([
    '关于重庆山城䶮轴承有限公司科协',
    '建立备案的函',
  ])
  expect(titleLines('关于同意注销演示渝汇商会科学技术协会的批复')).toEqual([
    '关于同意注销',
    '演示渝汇商会科学技术协会的批复',
  ])
  expect(titleLines('关于责令演示嘉岭汽车电子股份有限公司科协限期整改的通知')).toEqual([
    '关于责令演示嘉岭汽车电子股份有限公司科协',
    '限期整改的通知',
  ])
})

test('any title keeps its characters, and no line is wider than the type area', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Array.from('关于同意建立重庆䶮有限公司科协的批复、'))),
      (characters) => {
        const title = characters.join('')
        const lines = titleLines(title)
        expect(lines.join('')).toBe(title)
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20)
      },
    ),
  )
})

test('a name too long for two lines is cut evenly, no word torn', () => {
  const lines = titleLines(
    '关于同意建立重庆两江新区智能网联新能源汽车零部件检验检测认证技术服务有限公司科协的批复',
  )
  expect(lines.length).toBe(3)
  for (const line of lines) expect(line).not.toMatch(/^[的司协复]/)
})
