import type { Translation } from '../message.ts';
import type { problems as swedish } from '../sv/problems.ts';

export const problems: Translation<typeof swedish> = {
  'problem.unknown': 'That did not work. Reload the page and try again.',
  'problem.internal': 'Something went wrong on our side. Try again in a while.',
  'problem.record-changed':
    'What stands in the log is no longer what was written there. Do not rely on it, and tell whoever runs Klubba.',
  'problem.too-many-streams':
    'Too many follow at the same time. Close another tab or program, and try again in a while.',
  'problem.unavailable': 'The service is not available at the moment. Try again in a while.',
  'problem.document-not-set':
    'The document could not be made. Divide texts that are very long, or write anew what was pasted from elsewhere.',
  'problem.outcome-unknown':
    'It is not certain whether this was saved. Send it again: it is done only once all the same.',
  'problem.conflict': 'Someone else changed this at the same moment. Reload and try again.',
  'problem.version-mismatch':
    'This has changed since you opened the page. Reload to see the latest, and try again.',
  'problem.idempotency-key-reused':
    'The same form has already been sent with other content. Reload and see what holds.',
  'problem.invalid': 'Correct the fields that are marked.',
  'problem.malformed': 'What was sent could not be read.',
  'problem.required': 'Fill this in.',
  'problem.choose-from-list': 'Type part of the name and choose from the list.',
  'problem.day-unfinished': 'Write the whole day: year, month and day.',
  'problem.time-unfinished': 'Write the whole time: hour and minute.',
  'problem.not-a-number': 'Write a number in digits.',
  'problem.not-whole': 'Write a whole number.',
  'problem.not-an-email': 'An e-mail address looks like name@example.org.',
  'problem.not-an-address': 'Write the whole address, such as https://example.org/receiver.',
  'problem.email-outside-ascii':
    "A sign-in has only a–z in its address. Choose such an address; the person's own may stay.",
  'problem.not-a-told-day':
    'Write a day, a month or a year, from 1800: 1987-03-12, 1987-03 or 1987.',
  'problem.not-a-day': 'Write a day that exists, like this: 2026-01-31.',
  'problem.not-an-instant':
    'Write day, time and time zone, such as 2026-01-31T00:00:00Z. In an address, + is written %2B.',
  'problem.implausible-year': 'Write a year from 1900 to 2999.',
  'problem.not-an-organisation-number':
    'An organisation number has ten digits, and the last agrees with the others. Copy it once more.',
  'problem.not-a-time-zone': 'A time zone is called like Europe/Stockholm.',
  'problem.too-short': 'At least {minimum} characters.',
  'problem.too-small': 'At least {minimum}.',
  'problem.too-big': 'At most {maximum}.',
  'problem.invalid-type': 'This is not of the right kind.',
  'problem.invalid-format': 'Write this the right way.',
  'problem.invalid-value': 'Choose one of the choices.',
  'problem.text-direction':
    'The text holds hidden characters that turn its order, so that it would be read otherwise than it stands. Type it in by hand.',
  'problem.nul-character':
    'This is not text alone: it holds a NUL character. Check that it is the right file.',
  'problem.control-character':
    'The text holds hidden control characters. Take them out, or type the text in by hand.',
  'problem.nothing-visible': 'This looks empty. Write something that can be seen.',
  'problem.marks-piled-up': 'The text has too many accents on top of each other. Take some out.',
  'problem.custom': 'This cannot be right. Check what you wrote.',
  'problem.sign-in-first':
    'The address already has a sign-in. Sign in with it, then open the link again.',
  'problem.name-required': 'Write your name.',
  'problem.not-the-first-user': 'Somebody was first. Ask them for an invitation.',
  'problem.step-up-required': 'Show again that it is you, by password or passkey.',
  'problem.step-up-refused': 'We could not confirm that it is you. Try again.',
  'problem.invalid-cursor': 'The list has changed. Begin from the top.',
  'problem.unknown-field': 'We do not know this field.',
  'problem.not-found': 'There is nothing here that you may see.',
  'problem.forbidden': 'Your role may not do this. Ask the board if you need to.',
  'problem.minutes-not-verified':
    'The minutes are not verified yet. You can read them when everyone has signed.',
  'problem.record-not-open': 'You can read what happened when the minutes are verified.',
  'problem.foreign-origin': 'The request came from another site and was stopped.',
  'problem.unauthenticated':
    'You are no longer signed in. Sign in in a new tab and try again here. What you have written is still here.',
  'problem.no-connection':
    'No contact with the server. What you have written is still here. Try again when the network is back.',
  'problem.rate-limited': 'Too many attempts. Wait a minute and try again.',
  'problem.unsupported-media-type':
    'The body must be JSON. Say so with Content-Type: application/json.',
  'problem.too-large': 'That is too much at once.',
  'problem.invalid-email-or-password': 'The e-mail and the password do not belong together.',
  'problem.invalid-password': 'The password is not right.',
  'problem.password-too-short': 'The password is too short. At least twelve characters.',
  'problem.password-too-long': 'The password is too long. At most 128 characters.',
  'problem.invalid-code': 'The code is not right, or has been used. Wait for the next one.',
  'problem.invalid-backup-code': 'The backup code is not right, or has been used.',
  'problem.code-required': 'Write the code from the app as well.',
  'problem.password-guessable':
    'The password is easy to guess. Take a sentence that nobody else would think of, without your name or the association’s.',
  'problem.too-many-guesses': 'Too many failed attempts. Wait five minutes, or use a passkey.',
  'problem.second-factor-unreadable':
    'The code cannot be checked since Klubba got a new secret. Sign in with a passkey, or ask whoever runs Klubba to turn the code off.',
  'problem.account-temporarily-locked':
    'The code is blocked for a quarter of an hour after too many mistakes. Sign in with a passkey, or try again then.',
  'problem.too-many-attempts-request-new-code':
    'Too many wrong codes. Start over with the password.',
  'problem.invalid-two-factor-cookie': 'That took too long. Start over with the password.',
  'problem.invalid-token': 'The link has been used or is too old. Ask for a new one.',
  'problem.invitation-invalid': 'The invitation has been used or is too old. Ask for a new one.',
  'problem.passkey-refused': 'The passkey could not be used. Try again or use the password.',
  'problem.authentication-failed':
    'The passkey could not be used here. Try again, or use the password.',
  'problem.challenge-not-found': 'That took too long. Try again.',
  'problem.passkey-not-found': 'We do not recognise that passkey.',
  'problem.user-verification-required':
    'The passkey must be unlocked with a code, a finger or a face.',
};
