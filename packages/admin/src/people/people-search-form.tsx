import { useNavigate } from '@solidjs/router';
import { t } from '../language/language.ts';
import { Button } from '../ui/button.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { textIn } from '../ui/form-data.ts';
import type { PeopleSearch } from './data.ts';

const memberships = ['current', 'former', 'none'] as const;

/** A search is an address: it can be kept, shared and gone back to. */
export const PeopleSearchForm = (props: { search: PeopleSearch }) => {
  const navigate = useNavigate();
  const find = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const asked = ['q', 'membership'].flatMap((name) =>
      textIn(form, name) ? [[name, textIn(form, name)]] : [],
    );
    navigate(asked.length ? `?${new URLSearchParams(asked)}` : '?', { replace: true });
  };
  return (
    <search>
      <form class="search" onSubmit={find}>
        <Field
          name="q"
          label={t('people.search')}
          type="search"
          value={props.search.q ?? ''}
          autocomplete="off"
          required={false}
          plain
        />
        <SelectField
          name="membership"
          label={t('people.membership')}
          empty={t('people.all')}
          options={memberships.map((value) => ({ value, label: t(`people.membership-${value}`) }))}
          value={props.search.membership}
          plain
        />
        <Button type="submit">{t('people.find')}</Button>
      </form>
    </search>
  );
};
