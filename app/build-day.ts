/** The day on which a static page is made, such as 2026-11-21, in Beijing. Only pages that are built ahead may ask. */
export function buildDay(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())
}
