import type { MeetingView } from '@klubba/api/contract';
import { createSignal, For } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { useDesk } from './desk.tsx';
import { Refusal } from './refusal.tsx';
import { sendKeys } from './send-keys.ts';

type Outcome = Exclude<MeetingView['items'][number]['status'], 'scheduled' | 'open' | 'closed'>;

const ends = ['tabled', 'filed', 'vacant', 'withdrawn'] as const satisfies readonly Outcome[];
const sent = ['referredBack', 'delegated', 'leftToBody'] as const satisfies readonly Outcome[];

/** An item that the meeting does not decide on, or not further: in one press, or with where it goes and what is asked. */
export const PassOver = (props: { onDone: () => void }) => {
  const desk = useDesk();
  const pass = async (outcome: Outcome, more: object = {}) => {
    const item = desk.shown();
    if (!item) return;
    const done = await desk.send({
      place: 'pass-over',
      path: `/agenda-items/${item.itemId}/passing-over`,
      body: { outcome, ...more, ...desk.clock.at() },
      done: () => t(`log.${outcome}`, { title: item.title }),
    });
    if (!done) return;
    desk.browse(undefined);
    props.onDone();
  };
  return (
    <>
      <p class="serif">{desk.shown()?.title}</p>
      <p class="soft">{t('desk.pass-over-why')}</p>
      <div class="item-actions">
        <For each={ends}>
          {(outcome, i) => (
            <Button
              kind={i() === 0 ? 'main' : 'plain'}
              disabled={desk.busy()}
              onClick={() => void pass(outcome)}
            >
              {t(`course.pass.${outcome}`)}
            </Button>
          )}
        </For>
      </div>
      <SendOn onSend={pass} onGiveUp={props.onDone} />
      <Refusal place="pass-over" />
    </>
  );
};

type Sending = { onSend: (outcome: Outcome, more: object) => Promise<void>; onGiveUp: () => void };

/** Back to be prepared further, or to another body, with an instruction and a day where they were said. */
const SendOn = (props: Sending) => {
  const desk = useDesk();
  const [outcome, setOutcome] = createSignal<Outcome>('referredBack');
  let form!: HTMLFormElement;
  const bodies = () => desk.bodies().map(({ bodyId, name }) => ({ value: bodyId, label: name }));
  const board = () => desk.bodies().find(({ kind }) => kind === 'board')?.bodyId;
  const send = () => {
    const said = new FormData(form);
    const of = (name: string) => String(said.get(name) ?? '').trim() || null;
    const more = { bodyId: of('bodyId'), dueOn: of('dueOn'), instruction: of('instruction') };
    return props.onSend(outcome(), more);
  };
  return (
    <details>
      <summary>{t('course.send-on')}</summary>
      <form
        class="form"
        ref={(element) => {
          form = element;
          sendKeys(element, send, props.onGiveUp);
        }}
      >
        <div class="form-parts">
          <SelectField
            name="outcome"
            label={t('course.what-becomes')}
            value={outcome()}
            options={sent.map((one) => ({ value: one, label: t(`course.pass.${one}`) }))}
            onChange={(event) => setOutcome(event.currentTarget.value as Outcome)}
          />
          <SelectField
            name="bodyId"
            label={t('course.to-body')}
            value={board()}
            empty={t('course.no-body')}
            options={bodies()}
            problem={desk.problemAt('pass-over')}
          />
          <Field
            name="dueOn"
            type="date"
            label={t('course.due')}
            problem={desk.problemAt('pass-over')}
          />
        </div>
        <TextField
          name="instruction"
          label={t('course.instruction')}
          rows={2}
          problem={desk.problemAt('pass-over')}
        />
        <div class="item-actions">
          <Button keys="mod+enter" type="submit" disabled={desk.busy()}>
            {t('course.send-on')}
          </Button>
        </div>
      </form>
    </details>
  );
};
