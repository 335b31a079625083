import type { Translation } from '../../../language/message.ts';
import type { attest as swedish } from '../later-sv/attest.ts';

export const attest: Translation<typeof swedish> = {
  'attest.to': 'Has signed with the pen',
  'attest.of': '{name} has signed with the pen',
  'attest.title': 'Attest a signature with the pen',
  'attest.lead':
    '{name} has signed the printed minutes. The verification says on which day, and that you attest it.',
  'attest.same':
    'Attest only if the paper was printed from the very PDF that was sent to be signed. It has this fingerprint:',
  'attest.on': 'Day of the signature',
  'attest.scan': 'A scan of the signed paper belongs among the files of the meeting.',
  'attest.to-files': 'To the files',
  'attest.with-password': 'Attest with password',
  'attest.with-passkey': 'Attest with passkey',
  'attest.done': 'The signature is attested.',
};
