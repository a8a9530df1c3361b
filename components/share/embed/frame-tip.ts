/** The tooltip of a frame: one sentence beside the pointer or the place that has the focus. */
export type Tip = { readonly show: (text: string, x: number, y: number) => void; readonly hide: () => void }

const GAP = 14

/** Makes the tooltip. It lies over the document and takes neither room nor pointer. */
export function createTip(): Tip {
  const box = document.createElement('div')
  box.className = 'tip'
  box.hidden = true
  box.setAttribute('aria-hidden', 'true')
  document.body.append(box)
  return {
    show(text, x, y) {
      box.textContent = text
      box.hidden = false
      const { width, height } = box.getBoundingClientRect()
      const left = x + GAP + width > innerWidth ? x - GAP - width : x + GAP
      const top = y + GAP + height > innerHeight ? y - GAP - height : y + GAP
      box.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`
      box.style.top = `${Math.max(4, top)}px`
    },
    hide() {
      box.hidden = true
    },
  }
}
