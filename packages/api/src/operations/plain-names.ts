type Schemas = Record<string, unknown>;

/**
 * A schema as it is sent and as it is answered is mostly one and the same, and then has one name in the document. Only where both are there
 * and differ, the one that is sent ends on `Input`.
 */
export const withPlainNames = <Document extends { components: { schemas: Schemas } }>(
  document: Document,
): Document => {
  const { schemas } = document.components;
  const same = sameAsAnswered(schemas);
  const rename = (name: string) => (same.has(name) ? name.slice(0, -suffix.length) : name);
  const renamed = (text: string) =>
    text.replace(reference, (_, name: string) => `"${where}${rename(name)}"`);
  return JSON.parse(
    renamed(
      JSON.stringify({
        ...document,
        components: {
          ...document.components,
          schemas: Object.fromEntries(
            Object.entries(schemas).map(([name, schema]) => [rename(name), schema]),
          ),
        },
      }),
    ),
  ) as Document;
};

const suffix = 'Input';
const where = '#/components/schemas/';
const reference = /"#\/components\/schemas\/([^"]+)"/g;

/** Those that are sent and are answered in the same form, or are not answered at all. Two are the same if all they refer to are. */
const sameAsAnswered = (schemas: Schemas) => {
  const same = new Set(Object.keys(schemas).filter((name) => name.endsWith(suffix)));
  const form = (name: string) =>
    JSON.stringify(schemas[name]).replace(reference, (whole, to: string) =>
      same.has(to) ? `"${where}${to.slice(0, -suffix.length)}"` : whole,
    );
  for (let size = -1; size !== same.size; ) {
    size = same.size;
    for (const name of same) {
      const answered = name.slice(0, -suffix.length);
      if (answered in schemas && form(answered) !== form(name)) same.delete(name);
    }
  }
  return same;
};
