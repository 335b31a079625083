import type { startHall } from '../../meetings/testing/start-hall.ts';
import { openBrowser } from '../../testing/sign-in.ts';

const password = 'en mening som räcker';
type Hall = Pick<Awaited<ReturnType<typeof startHall>>, 'app' | 'as' | 'organisationId'>;

/** Officers of one meeting, each with an account of their own, who sign what is out to be signed. */
export const signingPeople = async ({ app, as, organisationId }: Hall, meetingId: string) => {
  const board = await as('board');
  const browsers = new Map<string, ReturnType<typeof openBrowser>>();
  const browserOf = async (personId: string) => {
    const known = browsers.get(personId);
    if (known) return known;
    const email = `${personId}@example.org`;
    const invited = await board.post('/invitations', { personId, email, roles: ['verifier'] });
    const browser = openBrowser(app);
    const token = invited.json().link.split('=')[1];
    await browser.auth('/invitation/accept', { token, name: 'Somebody', password });
    browsers.set(personId, browser);
    return browser;
  };
  const at = `/api/organisations/${organisationId}/meetings/${meetingId}`;
  const sign = async (personId: string, documentHash: string) => {
    const browser = await browserOf(personId);
    const purpose = `sign-minutes:${meetingId}:${documentHash}`;
    const { id } = (await browser.auth('/step-up/begin', { purpose })).json();
    const { grant } = (await browser.auth('/step-up/finish', { id, password })).json();
    const headers = { 'x-step-up': grant as string };
    return browser.send('POST', `${at}/minutes/signatures`, { documentHash }, headers);
  };
  const object = async (personId: string, body: object) =>
    (await browserOf(personId)).send('POST', `${at}/minutes/objections`, body);
  const read = async (personId: string, path: string) =>
    (await browserOf(personId)).send('GET', `${at}${path}`);
  return { sign, object, read };
};
