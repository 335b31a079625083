import { expect, test } from 'vitest';
import { scenario } from '../../scenario.ts';
import { meeting } from '../meeting.ts';
import { closed, convened, opened, play } from '../rehearsal.ts';
import { kindMismatch } from './kinds.ts';

const given = scenario(meeting);
const fileId = '00000000-0000-4000-8000-0000000000f1';
const [hash, another] = ['a'.repeat(64), 'b'.repeat(64)] as const;
const bytes = { mediaType: 'application/pdf', size: 10 };
const attach = {
  ...({ type: 'AttachFile', fileId, itemId: null, use: 'annex', number: null } as const),
  ...{ title: 'Bokslut', fileName: 'bokslut.pdf', hash, ...bytes },
  audience: 'members' as const,
};
const replace = {
  ...({ type: 'ReplaceFile', fileId } as const),
  ...{ fileName: 'bokslut-2.pdf', hash: another, ...bytes },
};

test('whom a paper is for is chosen by somebody, and never guessed', () => {
  given(...convened)
    .when({ ...attach, audience: null })
    .isRefused('audience-not-chosen', 'audience');
  const { type: _, audience, ...file } = attach;
  given(...convened)
    .when(attach)
    .yields(
      { type: 'FileAttached', v: 1, ...file, number: 1 },
      { type: 'AudienceChosen', v: 1, fileId, audience },
    );
  const attached = play(convened, attach);
  given(...attached)
    .when({ type: 'ChooseAudience', fileId, audience: 'board' })
    .yields({ type: 'AudienceChosen', v: 1, fileId, audience: 'board' });
  given(...attached)
    .when({ type: 'ChooseAudience', fileId, audience })
    .yields();
});

test('a file that lies about its kind is told so', () => {
  given(...convened)
    .when({ ...attach, mediaType: 'image/png' })
    .isRefused('file-kind-not-as-named', 'fileName', { says: 'pdf', is: 'png' });
  given(...play(convened, attach))
    .when({ ...replace, fileName: 'b.docx' })
    .isRefused('file-kind-not-as-named', 'fileName', { says: 'docx', is: 'pdf' });
  expect(kindMismatch('Bokslut v1.2', 'application/pdf')).toBeUndefined();
  expect(kindMismatch('FOTO.JPEG', 'image/jpeg')).toBeUndefined();
  expect(kindMismatch('tal.csv', 'text/plain; charset=utf-8')).toBeUndefined();
});

test('a paper is replaced until the meeting is opened, and every version stays', () => {
  const replaced = play(convened, attach, replace);
  const [file] = replaced.reduce(meeting.evolve, meeting.initial).files;
  expect(file).toMatchObject({ number: 1, title: 'Bokslut', audience: 'members', hash: another });
  expect(file?.earlier).toEqual([{ fileName: 'bokslut.pdf', hash, ...bytes }]);
  given(...replaced)
    .when(replace)
    .isRefused('file-is-the-same', 'hash');
  for (const history of [opened, closed])
    given(...play(history, attach))
      .when(replace)
      .isRefused('paper-stands-since-opening', 'fileId');
  given(...convened)
    .when(replace)
    .isRefused('file-not-found', 'fileId');
});
