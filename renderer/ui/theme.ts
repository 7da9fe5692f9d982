import type { ThemeConfig } from 'antd'

/*
 * The visual language, in one place.
 *
 * Calm, dense, official: a clerk's tool that is open all day. One accent colour (the brand blue) for what can be
 * pressed and where one is. Red only for what is wrong or late, amber for what is soon, green for what is done, and
 * never a colour without a word. Everything sits on an 8 px grid; text is 13 px, small text 12 px, the page title
 * 18 px. White cards with a hairline on a light grey ground, no shadows except on what floats. Numbers that are
 * compared stand right-aligned with tabular figures. The article stands beside its finding; the next step is a verb
 * at the end of the row; the state of saving is always in sight; keys are printed where they help.
 *
 * 1366 × 768 is the design size, at 100 % and at 150 % zoom. All text keeps WCAG AA (4.5 : 1) on its ground.
 */

/** Colours by meaning. `…Weak` is the ground for text in the colour of the same name. */
export const COLORS = {
  ink: '#1d2733',
  ink2: '#4d5b6f',
  ink3: '#616e83',
  line: '#dde3ea',
  line2: '#edf1f5',
  controlLine: '#8794a6',
  ground: '#f5f7f9',
  card: '#ffffff',
  head: '#fafbfc',
  brand: '#1b5e8c',
  brandStrong: '#144b71',
  brandWeak: '#e8f1f8',
  bad: '#b42318',
  badWeak: '#fdecea',
  warn: '#8f5f00',
  warnWeak: '#fff4d6',
  ok: '#1a7245',
  okWeak: '#e6f5ec',
} as const

/** Widths and heights in px. */
export const SIZES = { top: 44, nav: 184, control: 30, row: 34, radius: 6 } as const

/** Fonts of the system only: Windows first, then what Linux desktops have. Nothing is downloaded. */
export const FONTS = {
  text: '"Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
  digits: 'Consolas,"Cascadia Mono","Noto Sans Mono CJK SC",monospace',
} as const

/** Round whatever has the focus: brand blue, wide and dark enough to be found. */
const FOCUS = 'rgba(27, 94, 140, 0.35)'
const FOCUS_RING = `0 0 0 2px ${FOCUS}`

/** The same language in antd's tokens. Component styles are antd's static CSS; only variables are made here. */
export const theme: ThemeConfig = {
  zeroRuntime: true,
  hashed: false,
  token: {
    fontFamily: FONTS.text,
    fontFamilyCode: FONTS.digits,
    fontSize: 13,
    fontSizeSM: 12,
    fontSizeLG: 14,
    lineHeight: 1.55,
    controlHeight: SIZES.control,
    controlHeightSM: 24,
    borderRadius: SIZES.radius,
    borderRadiusSM: 4,
    colorPrimary: COLORS.brand,
    colorLink: COLORS.brand,
    colorError: COLORS.bad,
    colorWarning: COLORS.warn,
    colorSuccess: COLORS.ok,
    colorInfo: COLORS.brand,
    colorText: COLORS.ink,
    colorTextSecondary: COLORS.ink2,
    colorTextTertiary: COLORS.ink3,
    colorTextDescription: COLORS.ink2,
    colorTextPlaceholder: COLORS.ink3,
    // A read-only form is read all the same: antd's own is 1.9 : 1.
    colorTextDisabled: COLORS.ink3,
    colorBorder: COLORS.controlLine,
    colorBorderSecondary: COLORS.line2,
    colorBgLayout: COLORS.ground,
    colorBgContainer: COLORS.card,
    motionDurationFast: '0.06s',
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Input: { activeShadow: FOCUS_RING },
    Select: { activeOutlineColor: FOCUS },
  },
}

/** Puts the tokens on the document, so that stylesheets say `var(--brand)` and nothing is written down twice. */
export function applyTokens(root: HTMLElement): void {
  for (const [name, value] of Object.entries(COLORS)) root.style.setProperty(`--${kebab(name)}`, value)
  for (const [name, value] of Object.entries(SIZES)) root.style.setProperty(`--${kebab(name)}`, `${value}px`)
  root.style.setProperty('--font', FONTS.text)
  root.style.setProperty('--font-digits', FONTS.digits)
}

/** brandWeak → brand-weak, ink2 → ink-2. */
const kebab = (name: string): string => name.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`)
