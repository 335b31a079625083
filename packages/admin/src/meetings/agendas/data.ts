import type { KeepStandardAgendaBody } from '@klubba/api/contract';
import { action, query, redirect } from '@solidjs/router';
import { get, put, submit } from '../../api.ts';
import { askedIn } from '../../ui/asking.tsx';
import { textIn, textOrNull } from '../../ui/form-data.ts';

const url = (organisationId: string) =>
  `/organisations/${organisationId}/standard-agendas` as const;

/** The agendas that the association keeps, by kind of meeting and body. */
export const listStandardAgendas = query(
  (organisationId: string) => get(url(organisationId)),
  'standard-agendas',
);

export const keepStandardAgenda = action(async (organisationId: string, form: FormData) => {
  const body: KeepStandardAgendaBody = {
    kind: textIn(form, 'kind') as KeepStandardAgendaBody['kind'],
    bodyId: textOrNull(form, 'bodyId'),
    items: itemsIn(form),
  };
  const sent = put(url(organisationId), body, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/meetings/agendas`);
}, 'keep-standard-agenda');

type Items = KeepStandardAgendaBody['items'];

/** The rows, each with the same fields in the same order; one without a title is none. */
const itemsIn = (form: FormData): Items => {
  const all = (name: string) => form.getAll(name).map((value) => String(value).trim());
  const [kinds, matters, levels, numbers] = [
    ...[all('itemKind'), all('matter'), all('level'), all('number')],
  ];
  return all('title').flatMap((title, row) => {
    const kind = kinds?.[row] as Items[number]['kind'];
    const matter = (kind === 'matter' ? matters?.[row] : 'general') as Items[number]['matter'];
    const rest = { level: Number(levels?.[row] ?? 0), number: numbers?.[row] || null };
    return title ? [{ title, kind, matter, ...rest }] : [];
  });
};
