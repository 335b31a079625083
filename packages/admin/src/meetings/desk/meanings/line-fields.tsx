import { headingsOf, type LineChange, linesOf } from '@klubba/domain/numbered-text';
import { createAsync } from '@solidjs/router';
import { createEffect, createSignal, Show } from 'solid-js';
import { t } from '../../../language/language.ts';
import { getText } from '../../../numbered-texts/data.ts';
import { useOrganisation } from '../../../session/organisation.tsx';
import { Field, SelectField, TextField } from '../../../ui/form.tsx';
import { Waiting } from '../../../ui/page.tsx';
import { Written } from '../../../ui/written.tsx';
import type { Clause } from '../../record.ts';
import { suggestedWords } from './suggested-words.ts';
import type { Told } from './told.ts';

type Props = {
  /** The clause that adopts the text. */
  adopts: Clause;
  begun: LineChange | undefined;
  /** That it amends another change, whose lines it keeps. */
  fixed: boolean;
  onTold: (told: Told) => void;
};

/** Which lines of the text that was moved are changed, and to what. */
export const LineFields = (props: Props) => (
  <Waiting>
    <Change {...props} />
  </Waiting>
);

const operations = ['replace', 'insert', 'delete'] as const;

const Change = (props: Props) => {
  const organisation = useOrganisation();
  const moved = () => {
    const { meaning } = props.adopts;
    return meaning?.kind === 'text' ? meaning : undefined;
  };
  const of = createAsync(async () => {
    const text = moved();
    if (!text) return undefined;
    const { written, adopted } = await getText(organisation.id, text.textId);
    const all = [...written, ...adopted];
    return all.find(({ versionId }) => versionId === text.versionId)?.text;
  });
  const [operation, setOperation] = createSignal(props.begun?.operation ?? 'replace');
  const [from, setFrom] = createSignal(props.begun ? String(props.begun.from) : '');
  const [to, setTo] = createSignal(props.begun ? String(props.begun.to) : '');
  const [put, setPut] = createSignal(props.begun?.text ?? '');
  const headings = () => headingsOf(of() ?? '');
  const last = () => (operation() === 'insert' || !to() ? from() : to());
  const section = () =>
    operation() === 'insert'
      ? undefined
      : headings().find((one) => String(one.from) === from() && String(one.to) === last());
  const standsThere = () =>
    linesOf(of() ?? '')
      .slice(Math.max(Number(from()) - 1, 0), Number(last()))
      .join('\n');
  createEffect(() => {
    const isTold = from() !== '' && (operation() === 'delete' || put().trim() !== '');
    if (!isTold) return props.onTold(undefined);
    const meaning = {
      kind: 'lines' as const,
      operation: operation(),
      ...{ from: Number(from()), to: Number(last()) },
      text: operation() === 'delete' ? '' : put(),
    };
    const words = suggestedWords(meaning, { section: section()?.words }) ?? '';
    props.onTold({ meaning, words });
  });
  const pointAt = (value: string) => {
    const [first = '', end = ''] = value.split('-');
    setFrom(operation() === 'insert' ? end : first);
    setTo(end);
  };
  return (
    <>
      <Show when={!props.fixed}>
        <div class="form-parts">
          <SelectField
            name="operation"
            label={t('meaning.operation')}
            plain
            options={operations.map((value) => ({ value, label: t(`meaning.operation.${value}`) }))}
            value={operation()}
            onChange={(event) => setOperation(event.currentTarget.value as LineChange['operation'])}
          />
          <Show when={headings().length}>
            <SelectField
              name="heading"
              label={t('meaning.heading')}
              plain
              empty={t('meaning.heading-none')}
              options={headings().map(({ words, from: first, to: end }) => ({
                value: `${first}-${end}`,
                label: t('meaning.heading-lines', { words, from: first, to: end }),
              }))}
              value={section() ? `${from()}-${last()}` : ''}
              onChange={(event) => pointAt(event.currentTarget.value)}
            />
          </Show>
          <Field
            name="from"
            label={t(operation() === 'insert' ? 'meaning.after' : 'meaning.from')}
            {...(operation() === 'insert' ? { hint: t('meaning.after-hint') } : {})}
            type="number"
            min={operation() === 'insert' ? 0 : 1}
            max={linesOf(of() ?? '').length}
            required
            value={from()}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
          <Show when={operation() !== 'insert'}>
            <Field
              name="to"
              label={t('meaning.to')}
              type="number"
              min={Number(from()) || 1}
              max={linesOf(of() ?? '').length}
              value={to()}
              onInput={(event) => setTo(event.currentTarget.value)}
            />
          </Show>
        </div>
      </Show>
      <Show when={operation() !== 'insert' && standsThere()}>
        <div class="stands-there">
          <span class="soft small">{t('meaning.stands-there')}</span>
          <p class="serif">
            <Written>{standsThere()}</Written>
          </p>
        </div>
      </Show>
      <Show when={operation() !== 'delete'}>
        <TextField
          name="new-lines"
          label={t('meaning.new-lines')}
          value={put()}
          rows={3}
          written
          required
          onInput={(event) => setPut(event.currentTarget.value)}
        />
      </Show>
    </>
  );
};
