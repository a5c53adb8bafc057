const units = ['kB', 'MB', 'GB', 'TB'];

/** A number of bytes as people say it, with a decimal comma: "1,4 MB". */
export function sizeInWords(bytes: number): string {
  let value = bytes > 0 ? Math.max(1, bytes / 1024) : 0;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${(value < 9.95 && unit > 0 ? value.toFixed(1) : value.toFixed(0)).replace('.', ',')} ${units[unit]}`;
}
