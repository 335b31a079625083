import { readdir } from 'node:fs/promises';
import path from 'node:path';
import * as domain from '@klubba/domain';
import { z } from 'zod';
import type { StreamKind } from '../store/store.ts';
import { nameLogEvents } from './log-events.ts';

const source = path.join(import.meta.dirname, '..');

/**
 * Gives every schema that a contract or the domain exports the name of its export in the API's document. Where two contracts export the
 * same name, the later says its area before it. Asked again, it changes nothing.
 */
export const nameSchemas = async (aggregates: readonly StreamKind[]) => {
  nameLogEvents(aggregates);
  for (const { area, exported } of await contracts()) nameAll(exported, area);
  nameAll(domain, 'domain');
};

const contracts = async () => {
  const files = (await readdir(source, { recursive: true }))
    .filter((file) => /[/\\](\w[\w-]*\.)?contract\.ts$/.test(file))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      area: file.split(path.sep)[0]!,
      exported: (await import(path.join(source, file))) as Record<string, unknown>,
    })),
  );
};

const nameAll = (exported: Readonly<Record<string, unknown>>, area: string) => {
  for (const [name, schema] of Object.entries(exported).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (schema instanceof z.ZodType && !isFlattened(name)) nameOne(schema, name, area);
};

/** What goes into the address is no object in the document but parameters. */
const isFlattened = (name: string) => /(Params|Query)$/.test(name);

const nameOne = (schema: z.ZodType, name: string, area: string) => {
  const known = z.globalRegistry.get(schema);
  if (known?.id || known?.documentedAs) return;
  const isTaken = z.globalRegistry._idmap.has(name);
  const id = isTaken ? pascal(area) + name : name;
  z.globalRegistry.add(schema, { ...known, id });
};

const pascal = (name: string) =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
