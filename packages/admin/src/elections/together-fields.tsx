import type { CallElectionBody, ElectionView } from '@klubba/api/contract';
import { createSignal, For, Show, useContext } from 'solid-js';
import { t } from '../language/language.ts';
import { useOrganisation } from '../session/organisation.tsx';
import { FieldError, ProblemAround } from '../ui/field.tsx';
import { Field, SelectField } from '../ui/form.tsx';
import { numberOrNull, textIn } from '../ui/form-data.ts';
import { participating } from './names.ts';

const host = 'host';
const genders = ['woman', 'man', 'other'] as const;

/** The places that associations have of their own, and a least number of one gender. Folded: few elections need it. */
export const TogetherFields = (props: { start: ElectionView | undefined }) => {
  const organisation = useOrganisation();
  const around = useContext(ProblemAround);
  const isRefused = () =>
    around()?.errors.some(({ pointer }) => /^#\/(shares|minimum)/.test(pointer)) ?? false;
  const isUsed = () => (props.start?.shares.length ?? 0) > 0 || props.start?.minimum != null;
  const others = () => (props.start ? participating(props.start) : []);
  // By id, so that what is typed stays when the page is asked for anew.
  const ids = () => [host, ...others().map(({ associationId }) => associationId)];
  const nameOf = (id: string) =>
    others().find(({ associationId }) => associationId === id)?.name ?? organisation.name;
  const own = (id: string) =>
    props.start?.shares.find(({ associationId }) => (associationId ?? host) === id);
  return (
    <details class="more" open={isUsed() || isRefused()}>
      <summary>{t('call.together')}</summary>
      <div class="more-fields">
        <p class="hint">{t('call.together-lead')}</p>
        <For each={ids()}>
          {(id) => (
            <div class="form-parts">
              <Own
                name={`own/${id}/seats`}
                label={t('call.own-seats', { name: nameOf(id) })}
                value={own(id)?.seats}
              />
              <Own
                name={`own/${id}/substitutes`}
                label={t('call.own-substitutes', { name: nameOf(id) })}
                value={own(id)?.substitutes}
              />
            </div>
          )}
        </For>
        <FieldError name="shares" />
        <MinimumFields start={props.start?.minimum ?? null} />
        <FieldError name="minimum" />
      </div>
    </details>
  );
};

/** So many places, or none of its own. */
export const Own = (props: { name: string; label: string; value?: number | null | undefined }) => (
  <Field
    name={props.name}
    type="number"
    min={0}
    max={500}
    label={props.label}
    value={props.value ?? ''}
  />
);

const MinimumFields = (props: { start: ElectionView['minimum'] }) => {
  const [gender, setGender] = createSignal<string>(props.start?.gender ?? '');
  return (
    <>
      <SelectField
        name="minimum/gender"
        label={t('call.minimum')}
        hint={t('call.minimum-hint')}
        empty={t('call.minimum-none')}
        value={gender()}
        options={genders.map((value) => ({ value, label: t(`call.minimum.${value}`) }))}
        onChange={(event) => setGender(event.currentTarget.value)}
      />
      <Show when={gender()}>
        <div class="form-parts">
          <Own name="minimum/seats" label={t('call.minimum-seats')} value={props.start?.seats} />
          <Own
            name="minimum/substitutes"
            label={t('call.minimum-substitutes')}
            value={props.start?.substitutes}
          />
        </div>
      </Show>
    </>
  );
};

/** What was filled in, of every association that had fields. */
export const togetherIn = (form: FormData): Pick<CallElectionBody, 'shares' | 'minimum'> => ({
  shares: [...form.keys()].filter(isSeats).map((name) => {
    const [, whose = ''] = name.split('/');
    return {
      associationId: whose === host ? null : whose,
      seats: numberOrNull(form, name),
      substitutes: numberOrNull(form, `own/${whose}/substitutes`),
    };
  }),
  minimum: minimumIn(form),
});

const minimumIn = (form: FormData): CallElectionBody['minimum'] => {
  const gender = textIn(form, 'minimum/gender') as (typeof genders)[number] | '';
  if (gender === '') return null;
  const places = (name: string) => numberOrNull(form, `minimum/${name}`) ?? 0;
  return { gender, seats: places('seats'), substitutes: places('substitutes') };
};

const isSeats = (name: string) => name.startsWith('own/') && name.endsWith('/seats');
