/** A text whose lines are no longer than a width: each is broken between words, none is lost. */
export const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => (line.startsWith('#') ? [line] : brokenAt(line, width)))
    .join('\n');

const brokenAt = (line: string, width: number): readonly string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && longer.length > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
};
