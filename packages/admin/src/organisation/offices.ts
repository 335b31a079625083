import type { OfficeView } from '@klubba/api/contract';
import { day } from '../language/format.ts';
import { t } from '../language/language.ts';

/** What the association itself calls an office, else what it is. */
export const officeName = (office: Pick<OfficeView, 'title' | 'role'>): string =>
  office.title ?? t(`officeRole.${office.role}`);

/** As ”Anna Ek (ordförande)”. */
export const officeHolder = (office: OfficeView): string =>
  `${office.name ?? t('mention.erased')} (${officeName(office)})`;

/** As ”från 1 mars 2024” or ”1 mars 2023 – 28 februari 2024”. */
export const term = (office: Pick<OfficeView, 'from' | 'to'>): string =>
  office.to
    ? t('office.from-to', { from: day(office.from), to: day(office.to) })
    : t('office.from', { from: day(office.from) });
