import { language } from '../language/language.ts';
import type { Table } from './tables.ts';

/** Tables as one CSV text that a spreadsheet in the language of the page opens: a title above each, an empty row between. */
export const csvOf = (tables: readonly Table[]): string => {
  const separator = language() === 'sv' ? ';' : ',';
  const line = (cells: readonly string[]) => `${cells.map(cellOf(separator)).join(separator)}\r\n`;
  const text = tables.map(({ title, columns, rows }) =>
    [[title], columns, ...rows].map(line).join(''),
  );
  return `\uFEFF${text.join('\r\n')}`;
};

// A name that begins like a formula would be run by the spreadsheet.
const cellOf = (separator: string) => (text: string) => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
};

/** Hands a text to the person as a file. */
export const saveText = (name: string, text: string, type: string) => {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
