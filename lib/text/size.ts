const units = ['kB', 'MB', 'GB', 'TB'];

/** A number of bytes as people say it, with a decimal comma: "1,4 MB". */
export function sizeInWords(bytes: number): string {
  let value = bytes / 1024;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${(value < 10 && unit > 0 ? value.toFixed(1) : value.toFixed(0)).replace('.', ',')} ${units[unit]}`;
}
