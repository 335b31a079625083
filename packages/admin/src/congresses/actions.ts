import type { ArrangeCongressBody } from '@klubba/api/contract/congresses';
import { action, redirect } from '@solidjs/router';
import { command, post, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { isChecked, textIn, textOrNull } from '../ui/form-data.ts';
import { congressUrl } from './data.ts';
import { type FormName, forms } from './forms/forms.ts';

export const arrangeCongress = action(async (organisationId: string, form: FormData) => {
  const body: ArrangeCongressBody = {
    name: textIn(form, 'name'),
    startsOn: textOrNull(form, 'startsOn'),
    endsOn: textOrNull(form, 'endsOn'),
    place: textIn(form, 'place'),
    templateId: textOrNull(form, 'templateId'),
    moveDeadlines: isChecked(form, 'moveDeadlines'),
  };
  const url = `/organisations/${organisationId}/congresses` as const;
  const sent = post(url, body, askedIn(form));
  return (
    (await submit(sent)) ?? redirect(`/${organisationId}/congresses/${(await sent).congressId}`)
  );
}, 'arrange-congress');

/** What one of the forms of a congress says of it; `id` where it says something anew. */
export const tellCongress = action(
  async (
    organisationId: string,
    congressId: string,
    name: FormName,
    id: string | null,
    form: FormData,
  ) => {
    const { url, method, bodyOf } = forms[name];
    const address = congressUrl(organisationId, congressId, url(id, form));
    const sent = command(method(id), address, bodyOf(form), askedIn(form));
    return (await submit(sent)) ?? redirect(`/${organisationId}/congresses/${congressId}`);
  },
  'tell-congress',
);
