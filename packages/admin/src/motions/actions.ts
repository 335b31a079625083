import type { BeginMotionBody } from '@klubba/api/contract/motions';
import { action, redirect } from '@solidjs/router';
import { post, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { textIn } from '../ui/form-data.ts';

export const beginMotion = action(async (organisationId: string, form: FormData) => {
  const [kind, id = ''] = textIn(form, 'to').split(':');
  const body: BeginMotionBody = {
    title: textIn(form, 'title'),
    reasoning: textIn(form, 'reasoning'),
    clauses: textIn(form, 'clauses')
      .split('\n')
      .filter((line) => line.trim())
      .map((text) => ({ text })),
    othersBy: textIn(form, 'othersBy').trim() || null,
    addressee: kind === 'congress' ? { kind, congressId: id } : { kind: 'body', bodyId: id },
  };
  const url = `/organisations/${organisationId}/motions` as const;
  const sent = post(url, body, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/motions/${(await sent).motionId}`);
}, 'begin-motion');
