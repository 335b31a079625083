import type { MarkToldBody } from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, post, remove, submit } from '../../api.ts';
import { askedIn } from '../../ui/asking.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';
import { meetingUrl } from '../data.ts';

/** What those who were called are to be told, and who vouches for having told them. */
export const getOutbox = query(
  (organisationId: string, meetingId: string) =>
    get(meetingUrl(organisationId, meetingId, '/outbox')),
  'outbox',
);

const pageOf = (organisationId: string, meetingId: string) =>
  `/${organisationId}/meetings/${meetingId}/outbox`;

export const markTold = action(
  async (organisationId: string, meetingId: string, message: number, form: FormData) => {
    const some = textIn(form, 'who') === 'some';
    const body: MarkToldBody = {
      channel: textOrNull(form, 'otherChannel') ?? textIn(form, 'channel'),
      ...(some && { personIds: form.getAll('personIds').map(String) }),
      on: textOrNull(form, 'on'),
    };
    const url = meetingUrl(organisationId, meetingId, `/outbox/${message}/told`);
    const sent = post(url, body, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId));
  },
  'mark-told',
);

export const takeBackTold = action(
  async (
    organisationId: string,
    meetingId: string,
    message: number,
    mark: number,
    form: FormData,
  ) => {
    const url = meetingUrl(organisationId, meetingId, `/outbox/${message}/told/${mark}`);
    const sent = remove(url, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId));
  },
  'take-back-told',
);

export const mailMessage = action(
  async (organisationId: string, meetingId: string, message: number, form: FormData) => {
    const sent = post(
      meetingUrl(organisationId, meetingId, `/outbox/${message}/mail`),
      {},
      askedIn(form),
    );
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId));
  },
  'mail-message',
);
