import { MapChart } from 'echarts/charts'
import { VisualMapPiecewiseComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { facts, fetchGeometry } from './facts.js'

echarts.use([MapChart, VisualMapPiecewiseComponent, CanvasRenderer])

const { frame, map } = facts
echarts.registerMap('china', await fetchGeometry())
echarts.init(document.querySelector('.map')).setOption({
  animation: false,
  visualMap: {
    type: 'piecewise',
    itemGap: 2,
    pieces: map.colors.map((color, i) => ({
      color,
      ...(i > 0 ? { gte: map.thresholds[i - 1] } : {}),
      ...(i < map.thresholds.length ? { lt: map.thresholds[i] } : {}),
    })),
  },
  series: [
    {
      type: 'map',
      map: 'china',
      nameProperty: 'adcode',
      aspectScale: 1,
      boundingCoords: [
        [frame.west, frame.north],
        [frame.east, frame.south],
      ],
      left: 'center',
      top: 0,
      width: frame.height * frame.ratio,
      height: frame.height,
      itemStyle: { borderColor: '#3b3b3b', borderWidth: 0.8, areaColor: '#eee' },
      data: Object.entries(map.values).map(([name, value]) => ({ name, value })),
    },
  ],
})
