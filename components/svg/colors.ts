import type { Theme } from '@/data/view/view'

/** Everything of a map that is not a class. One table for pages, pictures and the interactive map. */
export const mapColors: Readonly<
  Record<
    Theme,
    {
      ground: string
      ink: string
      outline: string
      land: string
      faint: string
      accent: string
      paper: string
      circle: string
    }
  >
> = {
  light: {
    ground: '#faf7f0',
    paper: '#fffdf8',
    ink: '#1d1f21',
    outline: '#16181a',
    land: '#efeae0',
    faint: '#6b6a64',
    accent: '#c3272b',
    circle: '#1f6a96',
  },
  dark: {
    ground: '#161a1f',
    paper: '#1d2228',
    ink: '#ece8df',
    outline: '#0a0c0e',
    land: '#5a626b',
    faint: '#a3a7ab',
    accent: '#ff7a66',
    circle: '#8fc9e6',
  },
}
