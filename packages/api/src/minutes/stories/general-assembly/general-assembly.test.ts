import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import type { MeetingView } from '../../../meetings/contract.ts';
import type { MinutesDocument, MinutesDrafts } from '../../contract.ts';
import { asText } from '../../testing/as-text.ts';
import { signInWithPassword } from '../../testing/by-hand.ts';
import { expectTold } from '../told.ts';
import { type Assembly, beginAssembly } from './begin.ts';
import { electOfficers, nameTheRoom } from './elections.ts';
import { finish, putRight } from './ending.ts';
import { openAndReport } from './formalities.ts';
import { changeStatutes, treatMotion, treatSpring } from './statutes-and-motions.ts';

/** Letters and digits alone: how a line is broken or a word divided says nothing. */
const bare = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
const pdfOf = async ({ secretary, path }: Assembly, document: string) => {
  const { rawPayload } = await secretary.get(`${path}/${document}`);
  const pdf = await getDocumentProxy(new Uint8Array(rawPayload));
  return bare((await extractText(pdf, { mergePages: true })).text);
};

test('a general assembly, from the notice to minutes that four have signed: what happened stands in them, in its place, and nothing else', async () => {
  const assembly = await beginAssembly();
  const { secretary, path, clock, tell, post, meetingId, who, view } = assembly;
  await openAndReport(assembly);
  await changeStatutes(assembly);
  await treatMotion(assembly);
  await treatSpring(assembly);
  await nameTheRoom(assembly);
  await electOfficers(assembly);
  const { decisionId } = await finish(assembly);

  clock.now = '2024-12-06T07:00:00.000Z';
  await tell('/minutes/verification');
  const [kim, alma, rasmus, noor] = await Promise.all(
    ['Kim', 'Alma', 'Rasmus', 'Noor'].map((name) => signInWithPassword(assembly, who(name))),
  );
  const reason = 'Rasmus öppnade inte, mötet slutade 20.20, och Zara hade gått.';
  expect((await kim!.post(`${path}/minutes/objections`, { reason })).statusCode).toBe(200);
  await putRight(assembly);

  const minutes = (await secretary.get(`${path}/minutes`)).json<MinutesDocument>();
  expectTold('D', minutes);
  await expect(`${asText(minutes)}\n`).toMatchFileSnapshot('./minutes.txt');

  await tell('/minutes/verification');
  const { documentHash } = (await view()).minutes;
  for (const signer of [alma, rasmus, kim, noor]) {
    const proof = await signer!.prove(`sign-minutes:${meetingId}:${documentHash}`);
    const signed = await signer!.post(`${path}/minutes/signatures`, { documentHash }, proof);
    expect(signed.statusCode, signed.body).toBe(200);
  }
  expect(await view()).toMatchObject({ phase: 'verified' });

  // The notice, the draft that was objected to, and the one that was signed can all be seen.
  const signed = await pdfOf(assembly, 'minutes.pdf');
  for (const line of asText(minutes).split('\n').slice(1)) expect(signed).toContain(bare(line));
  const objected = await pdfOf(assembly, 'minutes/drafts/1/minutes.pdf');
  expect(objected).toContain(bare('Rasmus Lind öppnade mötet kl. 17.30.'));
  const notice = await pdfOf(assembly, 'notice.pdf');
  expect(notice).toContain(bare('4.13 Vårens program'));
  expect(notice).not.toContain(bare('Höstfest'));
  const { drafts } = (await secretary.get(`${path}/minutes/drafts`)).json<MinutesDrafts>();
  expect(drafts).toMatchObject([
    { draft: 1, ended: { kind: 'objection', personId: who('Kim'), reason }, signatures: [] },
    { draft: 2, ended: null, signatures: [{}, {}, {}, {}] },
  ]);

  // What is right stands in the register as well; the trail keeps what was written, what is right and why.
  const door = (await secretary.get(`/decisions/${decisionId}`)).json();
  expect(door).toMatchObject({ outcome: 'carried' });
  const trail = JSON.stringify((await secretary.get(`${path}/events`)).json());
  expect(trail).toContain('Siffrorna hade bytt plats.');
  expect(trail).toContain('Rasmus skrev, och öppnade inte.');
  await expectAfterwards(assembly);
  const next = await post<{ meetingId: string }>('/meetings', {
    ...{ bodyId: assembly.association.memberMeetingId, kind: 'memberMeeting' },
    ...{ title: 'Vårmöte', startsOn: '2025-04-02', after: meetingId },
  });
  const { items } = (await secretary.get(`/meetings/${next.meetingId}`)).json<MeetingView>();
  expect(items.map(({ title }) => title)).toContain('Val av valberedning');
});

/** What the assembly decided holds: statutes, offices with their terms, and a task that is no decision. */
const expectAfterwards = async ({ secretary, meetingId, association, who, view }: Assembly) => {
  const { decisions } = (await secretary.get(`/decisions?meetingId=${meetingId}`)).json<{
    decisions: { decisionId: string; itemTitle: string }[];
  }>();
  const standing = async (title: string) => {
    const found = decisions.find(({ itemTitle }) => itemTitle === title);
    return (await secretary.get(`/decisions/${found?.decisionId}`)).json();
  };
  expect(await standing('Stadgarnas 7 kap.')).toMatchObject({
    ...{ standing: 'inForce', inForceOn: '2025-01-01' },
  });
  expect(await standing('Stadgarnas 10 kap.')).toMatchObject({ standing: 'firstReading' });
  const { offices } = (await secretary.get(`/offices?bodyId=${association.boardId}`)).json<{
    offices: { personId: string; role: string; from: string; to: string }[];
  }>();
  const held = ['Alma', 'Rasmus', 'Pia', 'Tove', 'Sam', 'Ängla'].map((name) =>
    offices.find(({ personId }) => personId === who(name)),
  );
  expect(held.map((office) => [office?.role, office?.from, office?.to])).toEqual(
    ['chair', 'member', 'member', 'member', 'treasurer', 'substitute'].map((role) => [
      ...[role, '2025-01-01', '2025-12-31'],
    ]),
  );
  expect((await view()).tasks).toMatchObject([{ dueOn: '2025-03-01', status: 'set' }]);
};
