import type { Translation } from '../../../language/message.ts';
import type { signingLink as swedish } from '../later-sv/signing-link.ts';

/** The page that mails a link to sign by. */
export const signingLink: Translation<typeof swedish> = {
  'signing-link.get': 'Link to sign by',
  'signing-link.of': 'Link to sign by for {name}',
  'signing-link.why':
    'Send the link to {name} and nobody else: whoever has it signs as {name}, without a sign-in. It is valid until {until}, for this very document. The trail says that you handed it over.',
  'signing-link.mail': 'Mail the link',
  'signing-link.mail-of': 'Mail {name} the link to sign by',
  'signing-link.mail-title': 'Mail {name} the link',
  'signing-link.mail-lead':
    'The link opens the minutes for one person, for two weeks. The address is used for this mail and is not kept.',
  'signing-link.mail-to': 'E-mail address',
  'signing-link.mail-language': 'Language of the mail',
  'signing-link.mail-send': 'Mail the link',
};
