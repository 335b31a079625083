import type {
  DraftMeetingBody,
  IssueNoticeBody,
  SendSupplementBody,
  TellCallingBody,
} from '@klubba/api/contract';
import { instantOf } from '@klubba/domain/time';
import { action, redirect } from '@solidjs/router';
import { newAsking, post, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn, textOrNull, wordIn } from '../ui/form-data.ts';
import { channelsIn } from './channels.ts';
import { meetingUrl } from './data.ts';
import { wrongIn } from './parts/wrong-in.ts';

const pageOf = (organisationId: string, meetingId: string, rest = '') =>
  `/${organisationId}/meetings/${meetingId}${rest}`;

export const draftMeeting = action(async (organisationId: string, form: FormData) => {
  const body: DraftMeetingBody = {
    kind: textIn(form, 'kind') as DraftMeetingBody['kind'],
    bodyId: textIn(form, 'bodyId'),
    ...detailsIn(form),
    standardAgenda: textIn(form, 'agenda') === 'standard',
    ...(textIn(form, 'agenda').startsWith('of:') && { copyOf: textIn(form, 'agenda').slice(3) }),
    ...(form.get('after') && { after: textIn(form, 'after') }),
  };
  const sent = post(`/organisations/${organisationId}/meetings`, body, askedIn(form));
  const problem = await submit(sent);
  if (problem) return problem;
  const { meetingId } = await sent;
  return redirect(pageOf(organisationId, meetingId, '/agenda'));
}, 'draft-meeting');

export const changeMeetingDetails = action(
  async (organisationId: string, meetingId: string, version: number, form: FormData) => {
    const url = meetingUrl(organisationId, meetingId, '/details');
    const on = form.has('on') && { on: textOrNull(form, 'on') };
    const sent = post(url, { ...detailsIn(form), ...on }, { ...askedIn(form), ifMatch: version });
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId));
  },
  'change-meeting-details',
);

export const writeNoticeText = action(
  async (organisationId: string, meetingId: string, version: number, form: FormData) => {
    const url = meetingUrl(organisationId, meetingId, '/notice-text');
    const on = form.has('on') && { on: textOrNull(form, 'on') };
    const body = { text: textIn(form, 'text'), ...on };
    const sent = post(url, body, { ...askedIn(form), ifMatch: version });
    return (await submit(sent)) ?? redirect(`${pageOf(organisationId, meetingId)}/notice`);
  },
  'write-notice-text',
);

export const takeInMotion = action(
  async (organisationId: string, meetingId: string, motionId: string, form: FormData) => {
    const url = `/organisations/${organisationId}/motions/${motionId}/agenda-item` as const;
    return (await submit(post(url, { meetingId }, askedIn(form)))) ?? undefined;
  },
  'take-in-motion',
);

export const cancelMeeting = action(
  async (organisationId: string, meetingId: string, form: FormData) => {
    const url = meetingUrl(organisationId, meetingId, '/cancellation');
    const sent = post(url, { reason: textIn(form, 'reason') }, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId));
  },
  'cancel-meeting',
);

export const issueNotice = action(
  async (organisationId: string, meetingId: string, timeZone: string, form: FormData) => {
    const [day, clock] = textIn(form, 'sentAt').split('T');
    const body: IssueNoticeBody = {
      ...(day && clock && { at: instantOf(day, clock.slice(0, 5), timeZone) }),
      channels: [
        ...form.getAll('channels').map(String),
        ...channelsIn(textIn(form, 'otherChannels')),
      ],
      deviation: textOrNull(form, 'deviation'),
      ...(day && clock && { told: true }),
    };
    const at = <const Rest extends string>(rest: Rest) =>
      meetingUrl(organisationId, meetingId, rest);
    const problem = await submit(post(at('/notice'), body, askedIn(form)));
    if (problem) return problem;
    const isSent = form.get('mail') !== null && body.channels.includes('email') && !body.told;
    // It is out, whatever the mails meet with: the outbox says who was not reached.
    if (isSent) await submit(post(at('/outbox/1/mail'), {}, newAsking()));
    return redirect(pageOf(organisationId, meetingId, body.told ? '' : '/outbox'));
  },
  'issue-notice',
);

export const tellCalling = action(
  async (organisationId: string, meetingId: string, form: FormData) => {
    const recipients = textIn(form, 'recipients');
    const body: TellCallingBody = {
      on: textOrNull(form, 'on'),
      channels: channelsIn(textIn(form, 'via')),
      recipients: recipients ? Number(recipients) : null,
      allAgreed: form.get('allAgreed') !== null,
    };
    const sent = post(meetingUrl(organisationId, meetingId, '/calling'), body, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId));
  },
  'tell-calling',
);

export const sendMinutes = action(
  async (organisationId: string, meetingId: string, form: FormData) => {
    const sent = post(
      meetingUrl(organisationId, meetingId, '/minutes/verification'),
      {},
      askedIn(form),
    );
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/minutes'));
  },
  'send-minutes',
);

export const objectToMinutes = action(
  async (organisationId: string, meetingId: string, part: string, form: FormData) => {
    const url = meetingUrl(organisationId, meetingId, '/minutes/objections');
    const sent = post(url, reasonFor(part, form), askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/minutes'));
  },
  'object-to-minutes',
);

export const takeBackMinutes = action(
  async (organisationId: string, meetingId: string, part: string, form: FormData) => {
    const url = meetingUrl(organisationId, meetingId, '/minutes/verification/taking-back');
    const sent = post(url, reasonFor(part, form), askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/minutes'));
  },
  'take-back-minutes',
);

export const releaseSigner = action(
  async (
    organisationId: string,
    meetingId: string,
    personId: string,
    part: string,
    form: FormData,
  ) => {
    const url = meetingUrl(organisationId, meetingId, `/minutes/signers/${personId}/release`);
    const sent = post(url, reasonFor(part, form), askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/minutes'));
  },
  'release-signer',
);

export const enterDissent = action(
  async (organisationId: string, meetingId: string, form: FormData) => {
    const [itemId = '', decisionId = ''] = textIn(form, 'about').split(':');
    const kind = wordIn<'reservation' | Statement>(form, 'kind');
    const personId = textIn(form, 'personId');
    const at = meetingUrl(organisationId, meetingId, '');
    const sent =
      kind === 'reservation'
        ? post(
            `${at}/reservations`,
            { personId, decisionId, text: textOrNull(form, 'text') },
            askedIn(form),
          )
        : post(
            `${at}/statements`,
            { personId, kind, itemId, decisionId: decisionId || null, text: textIn(form, 'text') },
            askedIn(form),
          );
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/minutes'));
  },
  'enter-dissent',
);

type Statement = 'specialStatement' | 'minutesNote' | 'protest';

/** While the minutes can change they are put right; what is verified by a supplement that says so. */
export const correctRecord = action(
  async (organisationId: string, meetingId: string, how: How, form: FormData) => {
    const reason = textIn(form, 'reason');
    const wrong = wrongIn(form, how.timeZone);
    const at = meetingUrl(organisationId, meetingId, '');
    const correct = () => {
      if (wrong.kind === 'decision') {
        const { kind: _, decisionId, ...right } = wrong;
        return post(
          `${at}/decisions/${decisionId}/correction`,
          { ...right, reason },
          askedIn(form),
        );
      }
      if (wrong.kind === 'election') {
        const { kind: _, electionId, ...right } = wrong;
        const path = `${at}/item-elections/${electionId}/correction` as const;
        return post(path, { ...right, reason }, askedIn(form));
      }
      return post(`${at}/corrections`, { right: wrong.right, reason }, askedIn(form));
    };
    const sent = how.supplement
      ? post(`${at}/supplements`, { ...inOrder(form, wrong), reason }, askedIn(form))
      : correct();
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/minutes'));
  },
  'correct-record',
);

/** What one supplement puts right, the fields of the form last. */
const inOrder = (form: FormData, last: SendSupplementBody['wrong']) => {
  const before = JSON.parse(textIn(form, 'before') || '[]') as SendSupplementBody['wrong'][];
  const [wrong = last, ...also] = [...before, last];
  return { wrong, ...(also.length > 0 && { also }) };
};

type How = { readonly timeZone: string; readonly supplement: boolean };

export const sendParagraph = action(
  async (organisationId: string, meetingId: string, form: FormData) => {
    const path = `/agenda-items/${textIn(form, 'itemId')}/verification` as const;
    const sent = post(meetingUrl(organisationId, meetingId, path), {}, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/minutes'));
  },
  'send-paragraph',
);

/** `part` is the hash of what is signed on its own; empty where it is the minutes. */
const reasonFor = (part: string, form: FormData) => ({
  reason: textIn(form, 'reason'),
  ...(part && { documentHash: part }),
});

const detailsIn = (form: FormData) => ({
  title: textIn(form, 'title'),
  startsOn: textIn(form, 'startsOn'),
  startsAt: textOrNull(form, 'startsAt'),
  place: textIn(form, 'place'),
});
