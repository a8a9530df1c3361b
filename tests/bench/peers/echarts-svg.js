import { MapChart } from 'echarts/charts'
import { TitleComponent, VisualMapPiecewiseComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

echarts.use([MapChart, TitleComponent, VisualMapPiecewiseComponent, SVGRenderer])

/** Prepares the geometry once; the function that is returned draws the map as SVG text, as a server would at each request. */
export function prepare(geometry, { values, colors, thresholds }, { width, height, title }) {
  echarts.registerMap('china', geometry)
  const data = Object.entries(values).map(([name, value]) => ({ name, value }))
  const pieces = colors.map((color, i) => ({
    color,
    ...(i > 0 ? { gte: thresholds[i - 1] } : {}),
    ...(i < thresholds.length ? { lt: thresholds[i] } : {}),
  }))
  return () => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
    chart.setOption({
      animation: false,
      title: { text: title },
      visualMap: { type: 'piecewise', pieces },
      series: [{ type: 'map', map: 'china', nameProperty: 'adcode', aspectScale: 1, label: { show: true }, data }],
    })
    const svg = chart.renderToSVGString()
    chart.dispose()
    return svg
  }
}
