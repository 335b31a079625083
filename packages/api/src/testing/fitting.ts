import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Document } from './operations.ts';

/** What of an answer in JSON is not as the document has it: nothing where all is well. */
export const misfitsOf = (document: Document) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema(document, 'document');
  const places = new Map(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [
        operationId,
        `document#/paths/${escaped(path)}/${method}/responses`,
      ]),
    ),
  );
  return (operationId: string, status: number, answer: unknown): string[] => {
    const at = `${places.get(operationId)}/${status}/content/application~1json/schema`;
    const fits = ajv.getSchema(at);
    if (!fits) return [`${operationId} ${status} has no schema`];
    if (fits(answer)) return [];
    return (fits.errors ?? []).map((one) => `${operationId}${one.instancePath}: ${one.message}`);
  };
};

const escaped = (path: string) =>
  encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));
