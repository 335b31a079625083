import openapiTS, { astToString } from 'openapi-typescript';

/** The types of a client, as the text of a file, for an OpenAPI document. The API's test writes it beside this, so that it is never behind. */
export const typesOf = async (document: object): Promise<string> => {
  const described = withoutExamples(document) as Parameters<typeof openapiTS>[0];
  // What has a default may be left out of what is sent; an answer says itself what it always has.
  const types = await openapiTS(described, { alphabetize: true, defaultNonNullable: false });
  return `// Made from packages/api/openapi.json by its test.\n${astToString(types)}`;
};

/** Whoever looks for an example has the document; in the types they would be most of it. */
const withoutExamples = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(withoutExamples);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([name]) => !(name === 'example' && 'schema' in part))
      .map(([name, inner]) => [name, withoutExamples(inner)]),
  );
};
