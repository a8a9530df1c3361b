/** The iTXt texts of a PNG by keyword, those that are not compressed. */
export function pngTexts(png: Uint8Array): Readonly<Record<string, string>> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const texts: Record<string, string> = {}
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const type = new TextDecoder('latin1').decode(png.subarray(at + 4, at + 8))
    if (type !== 'iTXt') continue
    const data = png.subarray(at + 8, at + 8 + view.getUint32(at))
    const end = data.indexOf(0)
    texts[new TextDecoder('latin1').decode(data.subarray(0, end))] = new TextDecoder().decode(data.subarray(end + 5))
  }
  return texts
}
