import { barsChart } from './bars'
import type { CompareChart } from './chart'
import { linesChart } from './lines'
import { lorenzChart } from './lorenz'
import { scatterChart } from './scatter'
import { slopesChart } from './slopes'
import { stripChart } from './strip'

/** The charts that need no second indicator and no claims to be read: those that stand below the map as well. */
export const inlineCharts: readonly CompareChart[] = [barsChart, linesChart, slopesChart, stripChart]

/** All charts of a comparison in the order of its page; its long picture shows all of them as well. */
export const compareCharts: readonly CompareChart[] = [...inlineCharts, scatterChart, lorenzChart]
