import type { MeaningSent } from '@klubba/api/contract';
import { createEffect, createSignal } from 'solid-js';
import { t } from '../../../language/language.ts';
import { Field } from '../../../ui/form.tsx';
import { suggestedWords } from './suggested-words.ts';
import type { Told } from './told.ts';

type Fee = Extract<MeaningSent, { kind: 'fee' }>;

/** What a fee is called, how much it is per what, and since when where that was said. */
export const FeeFields = (props: { begun: Fee | undefined; onTold: (told: Told) => void }) => {
  const [name, setName] = createSignal(props.begun?.name ?? '');
  const [amount, setAmount] = createSignal(props.begun ? inKronor(props.begun.amount) : '');
  const [unit, setUnit] = createSignal(props.begun?.unit ?? '');
  const [from, setFrom] = createSignal(props.begun?.from ?? '');
  createEffect(() => {
    const ore = inOre(amount());
    if (!name().trim() || ore === undefined || !unit().trim()) return props.onTold(undefined);
    const meaning: Fee = {
      ...{ kind: 'fee', name: name().trim(), amount: ore, unit: unit().trim() },
      from: from() || null,
    };
    props.onTold({ meaning, words: suggestedWords(meaning, {}) ?? '' });
  });
  return (
    <div class="form-parts">
      <Field
        name="fee-name"
        label={t('meaning.fee-name')}
        hint={t('meaning.fee-name-hint')}
        maxlength={100}
        required
        value={name()}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <Field
        name="amount"
        label={t('meaning.amount')}
        inputmode="decimal"
        pattern="[0-9   ]+([.,][0-9]{1,2})?"
        required
        value={amount()}
        onInput={(event) => setAmount(event.currentTarget.value)}
      />
      <Field
        name="unit"
        label={t('meaning.unit')}
        hint={t('meaning.unit-hint')}
        maxlength={100}
        required
        value={unit()}
        onInput={(event) => setUnit(event.currentTarget.value)}
      />
      <Field
        name="fee-from"
        label={t('meaning.fee-from')}
        type="date"
        value={from()}
        onInput={(event) => setFrom(event.currentTarget.value)}
      />
    </div>
  );
};

/** Kronor as they are typed, in öre; nothing where that is no amount. */
const inOre = (typed: string) => {
  const [, kronor, ore = ''] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(typed.replace(/\s/g, '')) ?? [];
  return kronor === undefined ? undefined : Number(kronor) * 100 + Number(ore.padEnd(2, '0'));
};

const inKronor = (ore: number) =>
  `${Math.floor(ore / 100)}${ore % 100 ? `,${String(ore % 100).padStart(2, '0')}` : ''}`;
