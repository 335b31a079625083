import type { MailTransport } from '../deps.ts';
import type { Mail } from './mail-table.ts';

/** What came of handing a mail over: taken, refused for good, or to be tried again. The problem is a word of ours, with no address in it. */
export type Outcome =
  | { readonly state: 'taken' }
  | { readonly state: 'refused' | 'waiting'; readonly problem: string };

/** Hands one mail to the mail server. The same `id` gives the same Message-ID, so that a mail that is sent twice is shown once where that is looked at. */
export const sendMail = async (
  transport: MailTransport,
  { id, domain }: { readonly id: string; readonly domain: string },
  { to, subject, text, html, calendar }: Mail,
): Promise<Outcome> => {
  try {
    await transport.sendMail({
      ...{ to, subject, text, html, messageId: `<${id}@${domain}>` },
      headers: { 'Auto-Submitted': 'auto-generated' },
      ...(calendar && {
        attachments: [
          {
            ...{ filename: 'mote.ics', content: calendar },
            contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
          },
        ],
      }),
    });
    return { state: 'taken' };
  } catch (error) {
    return outcomeOf(error as { code?: string; responseCode?: number });
  }
};

/** Only what the server says of this very mail is for good; all else may be another time. */
const outcomeOf = ({ code = '', responseCode = 0 }: { code?: string; responseCode?: number }) => {
  const isOfMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (isOfMail && responseCode >= 500) return { state: 'refused', problem: 'refused' } as const;
  if (isOfMail && responseCode === 0) return { state: 'refused', problem: 'address' } as const;
  const problem = code === 'EAUTH' ? 'sign-in' : isOfMail ? 'later' : 'no-connection';
  return { state: 'waiting', problem } as const;
};
