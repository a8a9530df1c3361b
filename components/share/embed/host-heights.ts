/** Frames that no query of the document finds. */
export const inShadow = new Set<HTMLIFrameElement>()

/** Gives every frame of this site the height that it asks for. A frame is known by its window, not by what it says. */
export function resizeFrames(origin: string): void {
  addEventListener('message', ({ source, data }: MessageEvent<{ sentinel?: unknown; height?: unknown } | null>) => {
    const height = data?.sentinel === 'amp' ? Number(data.height) : Number.NaN
    if (!(height > 0)) return
    for (const frame of [...document.querySelectorAll('iframe'), ...inShadow]) {
      const isOurs = frame.src.startsWith(`${origin}/embed`)
      if (isOurs && frame.contentWindow === source) frame.style.height = `${Math.min(height, 6000)}px`
    }
  })
}
