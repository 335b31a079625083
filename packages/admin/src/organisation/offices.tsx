import type { OfficeView } from '@klubba/api/contract';
import { Show } from 'solid-js';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Written } from '../ui/written.tsx';

/** What the association itself calls an office, else what it is. */
export const OfficeName = (props: { office: Pick<OfficeView, 'title' | 'role'> }) => (
  <Show when={props.office.title} fallback={t(`officeRole.${props.office.role}`)}>
    {(title) => <Written>{title()}</Written>}
  </Show>
);

/** As ”Anna Ek (ordförande)”. */
export const OfficeHolder = (props: { office: OfficeView }) => (
  <>
    {props.office.name ?? t('mention.erased')} (<OfficeName office={props.office} />)
  </>
);

/** As ”från 1 mars 2024” or ”1 mars 2023 – 28 februari 2024”. */
export const term = (office: Pick<OfficeView, 'from' | 'to'>): string =>
  office.to
    ? t('office.from-to', { from: day(office.from), to: day(office.to) })
    : t('office.from', { from: day(office.from) });
