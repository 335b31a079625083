import { randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { count } from '../../counting/count-command.ts';

/** What `klubba count` says of the evidence of an election. */
export const recount = async (bundle: string) => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'klubba-')), `${randomUUID()}.json`);
  await writeFile(file, bundle);
  let out = '';
  const write = async (text: string) => {
    out += text;
  };
  return { code: await count([file], { out: write, err: write }), out };
};
