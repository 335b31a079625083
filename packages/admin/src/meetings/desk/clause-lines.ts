/** What was typed as clauses: one a line, each beginning with ”att”. */
export const clauseLines = (text: string): { text: string }[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !/^(att|that)$/i.test(line))
    .map((line) => ({ text: /^(att|that)\s/i.test(line) ? line : `att ${line}` }));
