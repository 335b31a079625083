import { t } from '../../../language/language.ts';
import { Field, SelectField } from '../../../ui/form.tsx';

/** Whole years, or until a day; neither where no end is told. */
export type TermEnd = { readonly years: number | null; readonly to: string };
export const noEnd: TermEnd = { years: null, to: '' };

export const lengths = () => [
  { value: '', label: t('desk.term-unsaid') },
  ...[1, 2, 3, 4].map((count) => ({
    value: String(count),
    label: t('desk.term-years', { count }),
  })),
];

type Props = {
  from: string;
  end: TermEnd;
  onFrom: (from: string) => void;
  onEnd: (end: TermEnd) => void;
};

/** From which day, and for how long or until when. */
export const TermFields = (props: Props) => (
  <div class="form-parts">
    <Field
      name="from"
      type="date"
      label={t('desk.term-from')}
      value={props.from}
      onInput={(event) => props.onFrom(event.currentTarget.value)}
    />
    <SelectField
      name="years"
      label={t('desk.term')}
      value={String(props.end.years ?? '')}
      options={lengths()}
      onChange={(event) =>
        props.onEnd({ years: Number(event.currentTarget.value) || null, to: '' })
      }
    />
    <Field
      name="to"
      type="date"
      label={t('desk.term-to')}
      value={props.end.to}
      onInput={(event) => props.onEnd({ years: null, to: event.currentTarget.value })}
    />
  </div>
);

/** As it is sent: what was not told is left out. */
export const termSent = (from: string, { years, to }: TermEnd) => ({
  ...(from && { from }),
  ...(years && { years }),
  ...(to && { to }),
});
