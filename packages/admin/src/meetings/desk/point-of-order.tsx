import { createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { CheckField, Field, SelectField } from '../../ui/form.tsx';
import { useDesk } from './desk.tsx';
import { moverOf, movers } from './movers.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';
import { UntilFields, untilIn } from './until-fields.tsx';

const ways = ['acclamation', 'found', 'counted'] as const;
type Way = (typeof ways)[number];

/** What breaks in and is decided at once: a break, a line under the list of speakers, another count of heads. */
export const PointOfOrder = (props: { onDone: () => void }) => {
  const desk = useDesk();
  const [by, setBy] = createSignal<string>();
  const [way, setWay] = createSignal<Way>('acclamation');
  const [adjourns, setAdjourns] = createSignal(false);
  let form!: HTMLFormElement;
  const number = (name: string) => Number(new FormData(form).get(name) ?? 0);
  const decide = async (outcome: 'carried' | 'rejected') => {
    const text = String(new FormData(form).get('text') ?? '').trim();
    if (!text) return form.querySelector<HTMLInputElement>('[name=text]')?.focus();
    const kind = way();
    const found =
      kind === 'counted' ? { kind, for: number('for'), against: number('against') } : { kind };
    const done = await desk.send({
      place: 'order',
      path: '/points-of-order',
      body: {
        ...{ text, outcome, found, by: moverOf(by()), ...desk.clock.at() },
        ...(adjourns() && { adjourns: untilIn(form) }),
      },
      done: () => t(`course.order-${outcome}`, { text }),
    });
    if (done) props.onDone();
  };
  return (
    <form
      class="form"
      ref={(element) => {
        form = element;
        sendKeys(element, () => decide('carried'), props.onDone);
      }}
    >
      <p class="soft">{t('course.order-why')}</p>
      <Field
        name="text"
        label={t('course.order-text')}
        hint={t('course.order-hint')}
        required
        maxlength={500}
        ref={(element: HTMLInputElement) => queueMicrotask(() => element.focus())}
        problem={desk.problemAt('order')}
      />
      <div class="form-parts">
        <Combobox
          name="by"
          label={t('course.order-by')}
          options={movers(desk)}
          value={by()}
          onPick={setBy}
          problem={desk.problemAt('order')}
        />
        <SelectField
          name="found"
          label={t('course.found')}
          value={way()}
          options={ways.map((one) => ({ value: one, label: t(`course.found.${one}`) }))}
          onChange={(event) => setWay(event.currentTarget.value as Way)}
        />
      </div>
      <Show when={way() === 'counted'}>
        <div class="form-parts">
          <Field name="for" type="number" min={0} label={t('vote.for')} />
          <Field name="against" type="number" min={0} label={t('vote.against')} />
        </div>
      </Show>
      <CheckField
        name="adjourns"
        label={t('course.order-adjourns')}
        checked={adjourns()}
        onChange={(event) => setAdjourns(event.currentTarget.checked)}
      />
      <Show when={adjourns()}>
        <UntilFields place="order" />
      </Show>
      <Refusal place="order" />
      <div class="item-actions">
        <Button kind="main" keys="mod+enter" type="submit" disabled={desk.busy()}>
          {t('desk.carry')}
        </Button>
        <Button disabled={desk.busy()} onClick={() => void decide('rejected')}>
          {t('desk.reject')}
        </Button>
      </div>
    </form>
  );
};
