import { createHash } from 'node:crypto';
import { archiveEntries, folded, refuse } from '@klubba/domain';
import { jcs } from '@klubba/domain/log';
import { secretariat } from '../../access/permission.ts';
import { describeDocument } from '../../minutes/document-store.ts';
import { command } from '../../operations/command.ts';
import { readAssociation } from '../../record/association-of.ts';
import { refuseStranger } from '../../record/known.ts';
import { todayAt } from '../../record/today.ts';
import { Refused } from '../../store/errors.ts';
import type { Unit } from '../../store/unit.ts';
import { ArchiveParams } from '../contract.ts';
import { knownEntries, refuseUnvouched } from '../refuse-wrong-entry.ts';
import { ArchiveImported, ImportArchiveBody, type ImportedEntries } from './contract.ts';
import { planOf } from './plan.ts';
import { rowsIn } from './rows-in.ts';

const most = 5000;

/** The usual limit of what is sent does not hold a spreadsheet of decades. */
const bodyLimit = 8 * 2 ** 20;

export const importArchive = command({
  operationId: 'importArchive',
  summary:
    'Take in decisions and minutes of earlier archives from a file, PDFs with it: look first, then confirm',
  permission: secretariat,
  url: '/archive-entries/imports',
  bodyLimit,
  params: ArchiveParams,
  body: ImportArchiveBody,
  answer: ArchiveImported,
  on: archiveEntries,
  id: ({ newId }) => newId('archive-entry-1'),
  work: async ({ unit, organisationId, actor, at, body, newId }): Promise<ImportedEntries> => {
    const read = rowsIn(body.text);
    if (!read) throw new Refused(refuse('archive-file-without-words', 'text'));
    if (read.rows.length > most) throw new Refused(refuse('file-too-long', 'text', { most }));
    refuseUnvouched({ actor }, body);
    if (body.voucherId) await refuseStranger(unit, body.voucherId, 'voucherId');
    const association = await readAssociation(unit, organisationId);
    const today = todayAt(association, at);
    const { kind, audience, source, voucherId, bodiesAsWritten, areOthers } = body;
    const { rows, faults } = planOf(read.rows, {
      ...{ kind, audience, source, voucherId, bodiesAsWritten, areOthers, today },
      known: await knownEntries({ unit, organisationId }),
      bodies: [...association.bodies].map(([bodyId, { name }]) => ({ bodyId, name })),
      files: await filesAmong(unit, organisationId, body.files),
    });
    const entries = rows.map(({ row }) => row);
    const plan = createHash('sha256').update(jcs({ entries, faults })).digest('hex');
    const result = {
      ...{ rows: entries, faults: [...faults], ignored: [...read.ignored], plan },
      unusedFiles: unusedAmong(body.files, read.rows),
    };
    if (body.preview) return result;
    if (body.plan !== undefined && body.plan !== plan)
      throw new Refused(refuse('register-changed-since', 'plan'));
    if (faults.length > 0 && !body.withoutFaulty)
      throw new Refused(refuse('rows-with-faults', 'text', { count: faults.length }));
    for (const { row, told } of rows)
      if (row.what === 'new')
        await unit.decide(archiveEntries, newId(`archive-entry-${row.line}`), {
          ...{ type: 'RecordArchiveEntry', today, ...told },
        });
    return result;
  },
  answers: (_, result) => ({ imported: result ?? null }),
});

type Files = readonly { readonly fileName: string; readonly hash: string }[];

/** Hashes of the PDFs by their names; null where it is none, nothing where its bytes are not kept. */
const filesAmong = async ({ tx }: Unit, organisationId: string, files: Files) => {
  const found = new Map<string, string | null>();
  for (const { fileName, hash } of files) {
    const kept = await describeDocument(tx, { organisationId, hash });
    if (!kept) throw new Refused(refuse('file-not-kept', 'files'));
    found.set(folded(fileName), kept.mediaType === 'application/pdf' ? hash : null);
  }
  return found;
};

const unusedAmong = (files: Files, rows: readonly { readonly file: string }[]) => {
  const named = new Set(rows.map(({ file }) => folded(file)));
  return files.map(({ fileName }) => fileName).filter((name) => !named.has(folded(name)));
};
