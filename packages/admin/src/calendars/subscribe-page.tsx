import type { CalendarItem } from '@klubba/api/contract/calendars';
import { createAsync } from '@solidjs/router';
import { language, t } from '../language/language.ts';
import { listBodies } from '../organisation/data.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { ActionForm } from '../ui/action-form.tsx';
import { SelectField } from '../ui/form.tsx';
import { Page } from '../ui/page.tsx';
import { createCalendarFeed, listCalendar } from './data.ts';

export const SubscribePage = () => {
  const organisation = useOrganisation();
  const bodies = createAsync(() => listBodies(organisation.id));
  const list = createAsync(() => listCalendar(organisation.id, language()));
  const options = () => [
    { value: 'association', label: t('calendar.all') },
    { value: 'person', label: t('calendar.own') },
    ...(bodies()?.bodies ?? []).map(({ bodyId, name }) => ({
      ...{ value: `body ${bodyId}`, label: name, written: true },
    })),
    ...seriesIn(list()?.items ?? []).map(([seriesId, title]) => ({
      ...{ value: `series ${seriesId}`, label: t('calendar.series', { name: title }) },
    })),
  ];
  return (
    <Page
      title={t('calendar.subscribe')}
      over={t('calendar.title')}
      lead={t('calendar.subscribe-lead')}
    >
      <ActionForm
        action={createCalendarFeed.with(organisation.id)}
        verb={t('calendar.make-link')}
        cancel={organisation.to('/calendar')}
      >
        <SelectField
          name="targetId"
          label={t('calendar.of')}
          required
          hint={t('calendar.of-hint')}
          options={options()}
          value="association"
        />
      </ActionForm>
    </Page>
  );
};

/** Series of which more than one meeting comes, by the title of the next. */
const seriesIn = (items: readonly CalendarItem[]) => {
  const titles = new Map<string, string[]>();
  for (const { seriesId, title } of items)
    if (seriesId) titles.set(seriesId, [...(titles.get(seriesId) ?? []), title]);
  return [...titles].flatMap(([seriesId, [first, ...others]]) =>
    first && others.length > 0 ? [[seriesId, first] as const] : [],
  );
};
