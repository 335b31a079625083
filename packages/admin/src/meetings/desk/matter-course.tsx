import { createSignal, Show } from 'solid-js';
import { day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Field, SelectField } from '../../ui/form.tsx';
import type { Item } from '../record.ts';
import { useDesk } from './desk.tsx';
import { everybody } from './movers.ts';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

/** Where a matter comes from, which reading it is, and those who leave the register for it because it concerns them. */
export const MatterCourse = (props: { item: Item }) => {
  const organisation = useOrganisation();
  return (
    <>
      <Show when={props.item.matterId !== props.item.itemId}>
        <p class="screen-only">
          <LinkButton kind="quiet" href={organisation.to(`/matters/${props.item.matterId}`)}>
            {t('standing.matter')}
          </LinkButton>
        </p>
      </Show>
      <Show when={props.item.matter === 'statutes'}>
        <FirstReading item={props.item} />
      </Show>
      <Show when={props.item.status === 'open'}>
        <Concerned item={props.item} />
      </Show>
    </>
  );
};

const FirstReading = (props: { item: Item }) => {
  const desk = useDesk();
  const known = () => props.item.firstReading;
  let form!: HTMLFormElement;
  const tell = async () => {
    const said = new FormData(form);
    const of = (name: string) => String(said.get(name) ?? '').trim();
    if (!of('on')) return form.querySelector<HTMLInputElement>('[name=on]')?.focus();
    await desk.send({
      place: 'first-reading',
      path: `/agenda-items/${props.item.itemId}/first-reading`,
      body: { on: of('on'), inForceOn: of('inForceOn') || null },
      done: () => t('course.first-reading-told'),
    });
  };
  return (
    <>
      <p class="soft">
        <Show when={known()} fallback={t('course.is-first-reading')}>
          {(first) => t('course.is-second-reading', { day: day(first().on) })}
        </Show>
      </p>
      <details>
        <summary>{t('course.first-reading')}</summary>
        <form
          class="line-form"
          ref={(element) => {
            form = element;
            sendKeys(element, tell, () => element.closest('details')?.removeAttribute('open'));
          }}
        >
          <Field
            name="on"
            type="date"
            label={t('course.first-reading-on')}
            value={known()?.on ?? ''}
            problem={desk.problemAt('first-reading')}
          />
          <Field
            name="inForceOn"
            type="date"
            label={t('course.in-force-on')}
            value={known()?.inForceOn ?? ''}
            problem={desk.problemAt('first-reading')}
          />
          <Refusal place="first-reading" />
          <div class="item-actions">
            <Button type="submit" disabled={desk.busy()}>
              {t('course.tell-first-reading')}
            </Button>
          </div>
        </form>
      </details>
    </>
  );
};

type Why = 'discharge' | 'noConfidence';

const Concerned = (props: { item: Item }) => {
  const desk = useDesk();
  const [why, setWhy] = createSignal<Why>('discharge');
  let form!: HTMLFormElement;
  const bodies = () => desk.bodies().map(({ bodyId, name }) => ({ value: bodyId, label: name }));
  const people = () =>
    everybody(desk).filter(({ value }) => desk.meeting().register?.includes(value) ?? true);
  const board = () => desk.bodies().find(({ kind }) => kind === 'board')?.bodyId;
  const leave = async () => {
    const who = String(new FormData(form).get('who') ?? '');
    if (!who) return;
    await desk.send({
      place: 'aside',
      path: `/agenda-items/${props.item.itemId}/standing-aside`,
      body: {
        ...{ why: why(), ...desk.clock.at() },
        ...(why() === 'discharge' ? { bodyId: who } : { personIds: [who] }),
      },
      done: () => t('log.stood-aside'),
    });
  };
  return (
    <details>
      <summary>{t('course.concerned')}</summary>
      <form
        class="line-form"
        ref={(element) => {
          form = element;
          sendKeys(element, leave, () => element.closest('details')?.removeAttribute('open'));
        }}
      >
        <SelectField
          name="why"
          label={t('course.concerned-why')}
          value={why()}
          options={(['discharge', 'noConfidence'] as const).map((one) => ({
            value: one,
            label: t(`course.concerned.${one}`),
          }))}
          onChange={(event) => setWhy(event.currentTarget.value as Why)}
        />
        <SelectField
          name="who"
          label={t('desk.who')}
          value={why() === 'discharge' ? board() : undefined}
          options={why() === 'discharge' ? bodies() : people()}
        />
        <Refusal place="aside" />
        <div class="item-actions">
          <Button type="submit" disabled={desk.busy()}>
            {t('course.leave-register')}
          </Button>
        </div>
      </form>
    </details>
  );
};
