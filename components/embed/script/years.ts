/** Makes a slider of the links to other years. Each year is the document that its link leads to, put in piece by piece. */
export function wakeYears(replaced: () => void): void {
  const years = document.querySelector('.years')
  const slider = years?.querySelector('input')
  const label = years?.querySelector('label')
  if (!years || !slider || !label) return
  const links = [...years.querySelectorAll('a')]
  const known = new Map<number, Promise<Document>>()
  const load = (at: number) => {
    const address = links[at]?.href
    const found = known.get(at) ?? (address === undefined ? undefined : fetchDocument(address))
    if (found !== undefined) known.set(at, found)
    return found
  }
  label.hidden = false
  document.documentElement.classList.add('awake')
  const near = (): void => {
    for (const step of [-1, 1]) load(slider.valueAsNumber + step)?.catch(() => null)
  }
  slider.addEventListener('pointerenter', near, { once: true })
  slider.addEventListener('focus', near, { once: true })
  slider.addEventListener('input', () => {
    const at = slider.valueAsNumber
    const year = links[at]?.textContent ?? ''
    for (const output of years.querySelectorAll('output')) output.textContent = year
    slider.setAttribute('aria-valuetext', year)
    load(at)?.then(
      (page) => {
        if (slider.valueAsNumber !== at) return
        replaceParts(page)
        replaced()
        near()
      },
      () => {
        // Where the host forbids to ask, the year is a page like any other.
        const address = links[at]?.href
        if (address !== undefined) location.replace(address)
      },
    )
  })
}

async function fetchDocument(address: string): Promise<Document> {
  const answer = await fetch(address, { credentials: 'omit' })
  if (!answer.ok) throw new Error(answer.statusText)
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

function replaceParts(page: Document): void {
  document.title = page.title
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const next = page.querySelector(`[data-part="${part.dataset.part ?? ''}"]`)
    if (!next) continue
    if (part instanceof HTMLDetailsElement && part.open) next.setAttribute('open', '')
    part.replaceWith(next)
  }
}
