import type {
  AttachFileBody,
  ChooseAudienceBody,
  MailSigningLinkBody,
  ReplaceFileBody,
  TellPapersBody,
  WithholdNamesBody,
} from '@klubba/api/contract';
import { action, redirect } from '@solidjs/router';
import { post, submit } from '../../api.ts';
import { askedIn } from '../../ui/asking.tsx';
import { numberOrNull, textIn, textOrNull } from '../../ui/form-data.ts';
import { channelsIn } from '../channels.ts';
import { meetingUrl } from '../data.ts';
import { keepFile } from './keep-file.ts';

const pageOf = (organisationId: string, meetingId: string, rest: string) =>
  `/${organisationId}/meetings/${meetingId}${rest}`;

export const tellPapers = action(
  async (organisationId: string, meetingId: string, form: FormData) => {
    const body: TellPapersBody = {
      on: textOrNull(form, 'on'),
      channels: channelsIn(textIn(form, 'via')),
    };
    const sent = post(meetingUrl(organisationId, meetingId, '/papers'), body, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/notice'));
  },
  'tell-papers',
);

/** The bytes first, and then that they belong to the meeting. */
export const attachFile = action(
  async (organisationId: string, meetingId: string, form: FormData) => {
    const file = form.get('file') as File;
    const sent = keepFile(organisationId, file).then((hash) => {
      const body: AttachFileBody = {
        ...{ hash, fileName: file.name, title: textOrNull(form, 'title') ?? file.name },
        audience: textOrNull(form, 'audience') as AttachFileBody['audience'],
        use: textIn(form, 'use') as NonNullable<AttachFileBody['use']>,
        itemId: textOrNull(form, 'itemId'),
        number: numberOrNull(form, 'number'),
      };
      return post(meetingUrl(organisationId, meetingId, '/files'), body, askedIn(form));
    });
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/files'));
  },
  'attach-file',
);

export const chooseAudience = action(
  async (organisationId: string, meetingId: string, fileId: string, form: FormData) => {
    const url = meetingUrl(organisationId, meetingId, `/files/${fileId}/audience`);
    const audience = textIn(form, 'audience') as ChooseAudienceBody['audience'];
    const sent = post(url, { audience } satisfies ChooseAudienceBody, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/files'));
  },
  'choose-audience',
);

/** Another version of a paper: the bytes first. */
export const replaceFile = action(
  async (organisationId: string, meetingId: string, fileId: string, form: FormData) => {
    const file = form.get('file') as File;
    const url = meetingUrl(organisationId, meetingId, `/files/${fileId}/versions`);
    const sent = keepFile(organisationId, file).then((hash) => {
      const body: ReplaceFileBody = { hash, fileName: file.name };
      return post(url, body, askedIn(form));
    });
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/files'));
  },
  'replace-file',
);

export const removeFile = action(
  async (organisationId: string, meetingId: string, fileId: string, form: FormData) => {
    const url = meetingUrl(organisationId, meetingId, `/files/${fileId}/removal`);
    const sent = post(url, { reason: textIn(form, 'reason') }, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/files'));
  },
  'remove-file',
);

export const withholdNames = action(
  async (organisationId: string, meetingId: string, form: FormData) => {
    const body: WithholdNamesBody = {
      personIds: form.getAll('personIds').map(String),
      words: form.getAll('words').map(String),
    };
    const sent = post(meetingUrl(organisationId, meetingId, '/minutes/names'), body, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/minutes'));
  },
  'withhold-names',
);

export const mailSigningLink = action(
  async (organisationId: string, meetingId: string, personId: string, form: FormData) => {
    const url = meetingUrl(organisationId, meetingId, `/minutes/signers/${personId}/link/mail`);
    const body: MailSigningLinkBody = {
      email: textIn(form, 'email'),
      language: textIn(form, 'language') as NonNullable<MailSigningLinkBody['language']>,
    };
    const sent = post(url, body, askedIn(form));
    return (await submit(sent)) ?? redirect(pageOf(organisationId, meetingId, '/minutes'));
  },
  'mail-signing-link',
);
