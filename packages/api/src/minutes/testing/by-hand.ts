import { createHash } from 'node:crypto';
import type { MeetingView } from '../../meetings/contract.ts';
import { standardAgenda } from '../../meetings/standard-agenda.ts';
import type { startHall } from '../../meetings/testing/start-hall.ts';
import { openBrowser } from '../../testing/sign-in.ts';

const password = 'en mening som räcker';
type Hall = Awaited<ReturnType<typeof startHall>>;

/** Somebody with a password who keeps the record, and can show again who they are. */
export const signInWithPassword = async (
  { app, as, organisationId }: Pick<Hall, 'app' | 'as' | 'organisationId'>,
  personId: string,
) => {
  const board = await as('board');
  const email = `${personId}@example.org`;
  const invited = await board.post('/invitations', { personId, email, roles: ['secretary'] });
  const browser = openBrowser(app);
  const token = invited.json().link.split('=')[1];
  await browser.auth('/invitation/accept', { token, name: 'Somebody', password });
  const prove = async (purpose: string) => {
    const { id } = (await browser.auth('/step-up/begin', { purpose })).json();
    const { grant } = (await browser.auth('/step-up/finish', { id, password })).json();
    return { 'x-step-up': grant as string };
  };
  const post = (path: string, body: object = {}, headers: Record<string, string> = {}) =>
    browser.send('POST', `/api/organisations/${organisationId}${path}`, body, headers);
  return { post, prove };
};

/** Keeps bytes at the server, as whoever sends a file does. */
export const keepBytes = async (
  { app, organisationId }: Pick<Hall, 'app' | 'organisationId'>,
  cookie: string,
  bytes: Buffer,
  hash = createHash('sha256').update(bytes).digest('hex'),
) => {
  const answer = await app.inject({
    method: 'PUT',
    url: `/api/organisations/${organisationId}/files/${hash}`,
    headers: {
      ...{ cookie, origin: 'http://localhost:3000' },
      'content-type': 'application/octet-stream',
    },
    payload: bytes,
  });
  return { answer, hash };
};

type Drafted = { readonly startsOn: string; readonly kind: MeetingView['kind'] } & Readonly<
  Record<string, unknown>
>;

/** A meeting as somebody tells it from old papers: no hours, and only what stands there. Every step must be taken. */
export const tellFromPaper = async (hall: Hall, drafted: Drafted) => {
  const { secretary } = hall;
  const post = async <Answer>(path: string, body: object = {}): Promise<Answer> => {
    const answer = await secretary.post(path, body);
    if (answer.statusCode > 201) throw new Error(`${path}: ${answer.body}`);
    return answer.json();
  };
  const { meetingId } = await post<{ meetingId: string }>('/meetings', {
    standardAgenda: false,
    ...drafted,
  });
  const at = `/meetings/${meetingId}`;
  const tell = <Answer = unknown>(path: string, body: object = {}) =>
    post<Answer>(`${at}${path}`, body);
  const item = async (title: string, kind: string = 'matter', matter = 'general') => {
    const place = { background: '', parentId: null, beforeId: null };
    const added = { kind, matter, title, ...place };
    return (await tell<{ itemId: string }>('/agenda-items', added)).itemId;
  };
  /** `mark` is the number of its § on the paper. */
  const takeUp = (itemId: string, mark: string | null = null) =>
    tell(`/agenda-items/${itemId}/treatment`, { mark });
  const note = (itemId: string, text: string) => tell(`/agenda-items/${itemId}/note`, { text });
  /** Put and carried, as the paper has it: nobody knows who moved it. */
  const decide = async (itemId: string, ...clauses: readonly (string | object)[]) => {
    const proposed = await tell<{ clauseIds: string[] }>('/proposals', {
      ...{ itemId, kind: 'main', targetId: null, by: null },
      clauses: clauses.map((one) => (typeof one === 'string' ? { text: one } : one)),
    });
    const taken: string[] = [];
    for (const clauseId of proposed.clauseIds)
      taken.push(
        (
          await tell<{ decisionId: string }>(`/clauses/${clauseId}/acclamation`, {
            outcome: 'carried',
          })
        ).decisionId,
      );
    return taken;
  };
  const formal = (kind: (typeof standardAgenda)[number]['kind']) =>
    item(standardAgenda.find((one) => one.kind === kind)!.title.sv, kind);
  const view = async () => (await secretary.get(at)).json<MeetingView>();
  return { meetingId, at, tell, item, formal, takeUp, note, decide, view };
};
