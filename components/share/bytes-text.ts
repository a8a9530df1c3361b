/** A number of bytes in the unit in which networks set their limits: 64 KB, 1 MB, 1.4 MB. */
export function bytesText(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes >= 1000
    ? `${Math.round((kilobytes / 1024) * 10) / 10} MB`
    : `${Math.max(1, Math.round(kilobytes))} KB`
}
