/** Whether a cell of a table holds an amount, which stands to the right: "1 200", "−3,5 %", "950 kr". */
export const isFigure = (cell: string) =>
  /^[-−+]?\d[\d\s.,:]*(?:\s?(?:kr|%|€|SEK|EUR))?$/.test(cell);
