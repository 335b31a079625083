import { action } from '@solidjs/router';
import { newAsking, post, submit } from '../api.ts';
import { textIn } from '../ui/form-data.ts';

/** The answer is the same for every address. */
export const requestPassword = action(async (form: FormData) => {
  const sent = post('/session/password', { email: textIn(form, 'email') }, newAsking());
  return (await submit(sent)) ?? { asked: true };
}, 'request-password');
