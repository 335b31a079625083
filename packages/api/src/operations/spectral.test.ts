import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';

type Found = {
  readonly code: string | number;
  readonly message: string;
  readonly path: readonly (string | number)[];
};

type Linter = {
  readonly setRuleset: (ruleset: object) => void;
  readonly run: (document: object) => Promise<readonly Found[]>;
};

const require = createRequire(import.meta.url);
const committed = path.join(import.meta.dirname, '../../openapi.json');

test('Spectral finds nothing in the document by its rules for OpenAPI', async () => {
  const { Spectral } = require('@stoplight/spectral-core') as { Spectral: new () => Linter };
  const { oas } = require('@stoplight/spectral-rulesets') as { oas: object };
  const spectral = new Spectral();
  // Every example is held to its schema by the other linter, in a tenth of the time.
  const ofExamples = { 'oas3-valid-media-example': 'off', 'oas3-valid-schema-example': 'off' };
  spectral.setRuleset({ extends: [[oas, 'recommended']], rules: ofExamples });
  const found = await spectral.run(JSON.parse(await readFile(committed, 'utf8')) as object);
  expect(found.map(({ code, message, path }) => [code, message, path.join('/')])).toEqual([]);
}, 180_000);
