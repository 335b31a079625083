import type { Translation } from '../message.ts';
import type { refusals as swedish } from '../sv/integrations.ts';

export const refusals: Translation<typeof swedish> = {
  'refused.key-exists': 'The key is there already. Make another one under another name.',
  'refused.key-unknown':
    'There is no such key. Look among the integrations, and show it as Authorization: Bearer klubba_….',
  'refused.key-expired': 'The last day of the key has passed. Make another.',
  'refused.scope-missing':
    'The key does not open this. Make another key that does: the description of the API says what is needed.',
  'refused.people-only': 'Only people do this, never a key. Sign in and do it yourself.',
  'refused.key-revoked': 'The key is revoked. Make a new one.',
  'refused.key-expires-in-the-past': 'The day has passed. Choose one that is to come.',
  'refused.key-lasts-too-long': 'A key is good for {days} days at most. Choose an earlier day.',
  'refused.key-overlap-too-long': 'The secret before can be good for another {days} days at most.',
  'refused.webhook-exists': 'The webhook is there already. Add one under another name.',
  'refused.webhook-unknown': 'There is no such webhook. Look among the integrations.',
  'refused.webhook-removed': 'The webhook is removed. Add a new one.',
  'refused.webhook-paused':
    'The webhook is paused already. Go on sending when the receiver is ready.',
  'refused.webhook-not-paused': 'The webhook is not paused. Pause it first.',
  'refused.webhook-replay-beyond-log': 'The log ends at position {head}. Choose an earlier one.',
  'refused.webhook-url-not-https': 'The address has to begin with https.',
  'refused.webhook-url-private':
    'The address is of a private network. Choose one on the open internet, or ask whoever runs the server to allow private networks.',
  'refused.webhook-url-with-password':
    'The address may hold no password. Take it out; the signature shows who sends.',
};
