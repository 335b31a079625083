/** Fields that somebody writes words in; the others hold ids, days and choices. */
const written = ['text', 'title', 'heading', 'note', 'reason', 'background', 'name', 'method'];

/** The words that somebody typed, wherever they stand in what was sent. */
export const typedIn = (body: unknown): readonly string[] => {
  if (Array.isArray(body)) return body.flatMap(typedIn);
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([field, value]) => {
    if (typeof value !== 'string') return typedIn(value);
    return written.includes(field) && value.trim() ? [value] : [];
  });
};
