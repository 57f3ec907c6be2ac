import { BarChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/design/format'
import type { Measure } from './DaysCard'
import type { Day } from './overview'

echarts.use([BarChart, GridComponent, TooltipComponent, SVGRenderer])

interface DaysChartProps {
  days: readonly Day[]
  measure: Measure
  /** What the chart shows, for those who do not see it. */
  label: string
  formatValue: (value: number) => string
}

/** In a right-to-left page time runs to the left and the scale stands at the right. */
export default function DaysChart({ days, measure, label, formatValue }: DaysChartProps) {
  const { i18n } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const rightToLeft = i18n.dir() === 'rtl'

  useEffect(() => {
    const element = box.current
    if (!element) return
    const chart = echarts.init(element, null, { renderer: 'svg' })
    const resize = new ResizeObserver(() => chart.resize())
    resize.observe(element)
    chart.setOption(
      optionsOf({ days, measure, rightToLeft, language: i18n.language, formatValue, colours: coloursOf(element) }),
    )
    return () => {
      resize.disconnect()
      chart.dispose()
    }
  }, [days, measure, rightToLeft, i18n.language, formatValue])

  return <div ref={box} role="img" aria-label={label} dir="ltr" className="mt-2 h-64 w-full overflow-hidden" />
}

interface Drawing {
  days: readonly Day[]
  measure: Measure
  rightToLeft: boolean
  language: string
  formatValue: (value: number) => string
  colours: Record<'bar' | 'text' | 'line' | 'surface' | 'ink', string>
}

function optionsOf({ days, measure, rightToLeft, language, formatValue, colours }: Drawing) {
  return {
    animationDuration: 250,
    textStyle: { fontFamily: 'inherit' },
    grid: { top: 16, bottom: 28, left: rightToLeft ? 8 : 72, right: rightToLeft ? 72 : 8 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { opacity: 0.06 } },
      backgroundColor: colours.surface,
      borderColor: colours.line,
      textStyle: { color: colours.ink },
      valueFormatter: (value: unknown) => formatValue(Number(value)),
    },
    xAxis: {
      type: 'category',
      inverse: rightToLeft,
      data: days.map(({ day }) => formatDay(day, language)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.text, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      position: rightToLeft ? 'right' : 'left',
      splitNumber: 3,
      minInterval: 1,
      splitLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.text, formatter: formatValue },
    },
    series: [
      {
        type: 'bar',
        data: days.map((day) => (measure === 'revenue' ? Number(day.revenue.amount) : day[measure])),
        itemStyle: { color: colours.bar, borderRadius: [4, 4, 0, 0] },
        barMaxWidth: 28,
      },
    ],
  }
}

function coloursOf(element: HTMLElement): Drawing['colours'] {
  const styles = getComputedStyle(element)
  const colour = (name: string) => styles.getPropertyValue(name).trim()
  return {
    bar: colour('--series-1'),
    text: colour('--ink-faint'),
    line: colour('--line'),
    surface: colour('--surface'),
    ink: colour('--ink'),
  }
}
