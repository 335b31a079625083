/** HTML that is safe to put into HTML. */
export type Html = { readonly text: string };

/** Writes HTML; whatever is put in is escaped unless it is HTML already. */
export const html = (parts: TemplateStringsArray, ...values: (string | Html)[]): Html => ({
  text: parts.map((part, i) => part + escaped(values[i] ?? '')).join(''),
});

export const joined = (parts: readonly Html[]): Html => ({
  text: parts.map(({ text }) => text).join(''),
});

const escaped = (value: string | Html) =>
  typeof value === 'string'
    ? value.replace(/[&<>"]/g, (character) => entities[character]!)
    : value.text;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
