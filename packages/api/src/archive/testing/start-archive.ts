import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { keepBytes } from '../../minutes/testing/by-hand.ts';
import { startApp } from '../../testing/start-app.ts';
import type { ArchiveEntrySummary, RecordArchiveEntryBody } from '../contract.ts';

/** A page with one line of text. */
export const pdfOf = async (text: string) => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([595, 842]).drawText(text, { x: 50, y: 700, font });
  return Buffer.from(await pdf.save());
};

/** An association with a board, whose secretary has a binder. */
export const startArchive = async () => {
  const started = await startApp();
  const secretary = await started.as('board');
  const established = await secretary.post('/bodies', {
    ...{ kind: 'board', name: 'Styrelsen', mandate: '', targetSize: null, decisionId: null },
  });
  if (established.statusCode > 201) throw new Error(established.body);
  const { bodyId } = established.json() as { bodyId: string };
  const entry: RecordArchiveEntryBody = {
    ...{ kind: 'decision', audience: 'members', source: 'Pärm 3', toldDay: '1987-03-12' },
    ...{ number: '§ 12', title: 'Lokalen', text: 'Att hyra lokalen vid torget', bodyId },
  };
  const record = (changed: Partial<RecordArchiveEntryBody> = {}) =>
    secretary.post('/archive-entries', { ...entry, ...changed });
  const find = async (
    search = '',
    who: Pick<typeof secretary, 'get'> = secretary,
  ): Promise<ArchiveEntrySummary[]> => (await who.get(`/archive-entries${search}`)).json().entries;
  const keep = (bytes: Buffer) => keepBytes(started, secretary.cookie, bytes);
  return { ...started, ...{ secretary, bodyId, entry, record, find, keep } };
};
