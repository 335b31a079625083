import type { DecideByAcclamationBody } from '@klubba/api/contract';
import { createSignal } from 'solid-js';
import { byLastName, day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Field } from '../../ui/form.tsx';
import { useDesk } from './desk.tsx';
import { comeIntoSight } from './focus.ts';
import { mentionable } from './mentionable.ts';
import { sendKeys } from './send-keys.ts';

export type Assignment = NonNullable<DecideByAcclamationBody['assignment']>;

type Props = {
  value: Assignment | undefined;
  decidedOn: string;
  place: string;
  onDone: (assignment: Assignment | undefined) => void;
};

/** Who carries a decision out and by when, given before the gavel and decided in the same breath. */
export const AssignmentForm = (props: Props) => {
  const desk = useDesk();
  const [owner, setOwner] = createSignal(
    props.value ? `${props.value.owner.kind}:${props.value.owner.id}` : undefined,
  );
  const [dueOn, setDueOn] = createSignal(props.value?.dueOn ?? '');
  let field!: HTMLInputElement;
  let date!: HTMLInputElement;
  const owners = () => [
    ...desk.bodies().map(({ bodyId, name }) => ({ value: `body:${bodyId}`, label: name })),
    ...mentionable(desk.people())
      .map(({ personId, label }) => ({ value: `person:${personId}`, label }))
      .sort(byLastName(({ label }) => label)),
  ];
  const keep = () => {
    const [kind, id] = owner()?.split(':') ?? [];
    if (!kind || !id) return field.focus();
    if (!dueOn()) return date.focus();
    props.onDone({ owner: { kind: kind === 'body' ? 'body' : 'person', id }, dueOn: dueOn() });
  };
  return (
    <form
      class="line-form assignment-form"
      ref={(form) => {
        sendKeys(form, keep, () => props.onDone(props.value));
        comeIntoSight(form);
      }}
    >
      <Combobox
        name="assignment/owner"
        label={t('assign.owner')}
        required
        options={owners()}
        value={owner()}
        onPick={setOwner}
        ref={(element) => {
          field = element;
          queueMicrotask(() => element.focus());
        }}
        problem={desk.problemAt(props.place)}
      />
      <Field
        type="date"
        name="assignment/dueOn"
        label={t('assign.due')}
        required
        min={props.decidedOn}
        value={dueOn()}
        onInput={(event) => setDueOn(event.currentTarget.value)}
        ref={(element: HTMLInputElement) => {
          date = element;
        }}
        problem={desk.problemAt(props.place)}
      />
      <div class="item-actions">
        <Button keys="enter" type="submit">
          {t('assign.keep')}
        </Button>
        <Button kind="quiet" onClick={() => props.onDone(undefined)}>
          {t('assign.nobody')}
        </Button>
      </div>
    </form>
  );
};

/** The owner and the due date in a sentence. */
export const AssignmentLine = (props: { assignment: Assignment; onChange?: () => void }) => {
  const desk = useDesk();
  const name = () => {
    const { kind, id } = props.assignment.owner;
    return kind === 'body'
      ? desk.bodies().find(({ bodyId }) => bodyId === id)?.name
      : (desk.people().find(({ personId }) => personId === id)?.name ?? undefined);
  };
  return (
    <p class="assignment">
      {t('assign.sentence', {
        owner: name() ?? t('mention.erased'),
        day: day(props.assignment.dueOn),
      })}
    </p>
  );
};
