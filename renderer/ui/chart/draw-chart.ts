import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as register, type EChartsCoreOption } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { COLORS } from '../theme'

register([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GridComponent,
  LegendComponent,
  LineChart,
  TooltipComponent,
])

/** One line, or group of bars: a figure for each category, `undefined` where there is none. */
export interface ChartSeries {
  readonly name: string
  readonly values: readonly (number | undefined)[]
}

/** What a chart shows. `categories` stand along the foot; `unit` is said with each figure. */
export interface ChartContent {
  readonly type: 'line' | 'bar'
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  readonly unit: string
  readonly max?: number
}

/** More names than this would leave each other out along the foot: they stand aslant, and each of them. */
const LEVEL_NAMES = 12

/** Shapes tell lines apart where colours do not. */
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'] as const

export interface DrawnChart {
  readonly show: (content: ChartContent) => void
  readonly resize: () => void
  readonly end: () => void
}

/**
 * Draws into a box. Tooltips are drawn on the canvas too: their HTML would set style attributes and raw markup, which
 * the content policy refuses.
 */
export function drawChart(box: HTMLElement): DrawnChart {
  const chart = init(box, undefined, { renderer: 'canvas' })
  return {
    show: (content) => chart.setOption(optionOf(content), true),
    resize: () => chart.resize(),
    end: () => chart.dispose(),
  }
}

const optionOf = ({ type, categories, series, unit, max }: ChartContent): EChartsCoreOption => ({
  animation: false,
  // Patterns tell bars apart where colours do not; what is said of the plot stands at its box.
  aria: { enabled: true, label: { enabled: false }, decal: { show: type === 'bar' } },
  color: [COLORS.brand, COLORS.warn, COLORS.ok, COLORS.bad, COLORS.ink2, COLORS.brandStrong],
  textStyle: { color: COLORS.ink },
  grid: {
    left: 48,
    right: 16,
    top: series.length > 1 ? 36 : 16,
    bottom: categories.length > LEVEL_NAMES ? 72 : 28,
  },
  legend: { show: series.length > 1, top: 0, textStyle: { color: COLORS.ink } },
  tooltip: {
    trigger: 'axis',
    renderMode: 'richText',
    valueFormatter: (value: unknown) => (typeof value === 'number' ? `${value}${unit}` : '—'),
  },
  xAxis: {
    type: 'category',
    data: [...categories],
    ...(categories.length > LEVEL_NAMES ? { axisLabel: { interval: 0, rotate: 60 } } : {}),
  },
  yAxis: {
    type: 'value',
    minInterval: 1,
    axisLabel: { formatter: `{value}${unit}` },
    ...(max === undefined ? {} : { max }),
  },
  series: series.map(({ name, values }, place) => ({
    type,
    name,
    symbol: SYMBOLS[place % SYMBOLS.length],
    symbolSize: 9,
    barMaxWidth: 48,
    data: values.map((value) => value ?? null),
  })),
})
