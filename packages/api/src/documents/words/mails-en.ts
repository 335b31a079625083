import type { MailWords } from './mails-sv.ts';

/** What is mailed besides the messages of meetings, in English. */
export const mailsEn: MailWords = {
  invitation: {
    subject: (association) => `Invitation to ${association}`,
    text: (association, link, until) =>
      `${association} invites you to sign in to Klubba, where its meetings and decisions are.\n\nGo in here and choose a password:\n${link}\n\nThe link works once, until ${until}. If it is not for you, leave it, and nothing happens.`,
    why: (association) =>
      `You get this because somebody in ${association} has invited this address. It was sent by Klubba for the association.`,
  },
  signature: {
    subject: (meeting) => `To verify: ${meeting}`,
    text: (meeting, link, part) =>
      `${part ? (part.cited ? `${part.cited} of the minutes` : 'A supplement to the minutes') : 'The minutes'} of ${meeting} ${part ? 'waits for you to verify it' : 'wait for you to verify them'}.\n\nRead and sign them here:\n${link}`,
    why: (association) =>
      `You get this because you are to verify minutes of ${association}. It was sent by Klubba for the association.`,
  },
  signingLink: {
    text: (meeting, link, until) =>
      `You were elected to verify the minutes of ${meeting}. Read and sign them here, without signing in:\n${link}\n\nThe link is yours and works until ${until}. Do not pass it on.`,
    why: (association) =>
      `You get this because ${association} was given your address so that you can verify. Klubba sent it for the association and does not keep the address.`,
  },
  webhookOff: {
    subject: (webhook) => `A webhook is switched off: ${webhook}`,
    text: (webhook, host, link) => ({
      failing: `The receiver ${host} has taken nothing for three days, so the webhook “${webhook}” is switched off. Nothing is lost: switched on again, it goes on where it was.\n\nSee what the receiver answered, and switch it on here:\n${link}`,
      gone: `The receiver ${host} answered that it is gone, so the webhook “${webhook}” is switched off. Nothing is lost: switched on again, it goes on where it was.\n\nChange the address or remove it here:\n${link}`,
    }),
    why: (association) =>
      `You get this because you have the role board in ${association}. It was sent by Klubba for the association.`,
  },
  password: {
    subject: () => 'New password',
    text: (link) =>
      `Somebody has asked for a new password for this address. If it was you, choose it here:\n${link}\n\nThe link works for half an hour, once. If it was not you, leave it, and nothing happens.`,
    why: () =>
      'You get this because this address signs in to Klubba, and somebody typed it on the page for forgotten passwords.',
  },
};
