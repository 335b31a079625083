import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/form.tsx';
import { textIn } from '../../ui/form-data.ts';
import type { Item } from '../record.ts';
import { useDesk } from './desk.tsx';

/** Takes an item up under the number that its § has in minutes written by others. */
export const TakeUpNumbered = (props: { item: Item }) => {
  const desk = useDesk();
  const takeUp = async (form: HTMLFormElement) => {
    const done = await desk.send({
      place: 'take-up',
      path: `/agenda-items/${props.item.itemId}/treatment`,
      body: { mark: textIn(new FormData(form), 'mark').trim(), ...desk.clock.at() },
      done: () => t('desk.taken-up', { title: props.item.title }),
    });
    if (done) desk.browse(undefined);
  };
  return (
    <details class="take-up-numbered">
      <summary>{t('mark.take-up')}</summary>
      <form
        class="line-form"
        onSubmit={(event) => {
          event.preventDefault();
          void takeUp(event.currentTarget);
        }}
      >
        <Field
          name="mark"
          label={t('mark.number')}
          hint={t('mark.why')}
          maxLength={20}
          required
          problem={desk.problemAt('take-up')}
        />
        <Button type="submit" disabled={desk.busy()}>
          {t('desk.take-up')}
        </Button>
      </form>
    </details>
  );
};
