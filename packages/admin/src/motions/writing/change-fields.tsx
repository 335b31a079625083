import type { TextChange } from '@klubba/domain/motion';
import { createAsync } from '@solidjs/router';
import { createSignal, Show, untrack } from 'solid-js';
import { t } from '../../language/language.ts';
import { getText, listTexts } from '../../numbered-texts/data.ts';
import { NumberedLines } from '../../numbered-texts/numbered-lines.tsx';
import { useOrganisation } from '../../session/organisation.tsx';
import { Field, SelectField, TextField } from '../../ui/form.tsx';
import { Waiting } from '../../ui/page.tsx';
import { InPlace } from './in-place.tsx';

const operations = [
  'replace',
  'insert',
  'delete',
  'reject',
  'substitute',
  'interim',
  'referBack',
] as const;
type Operation = (typeof operations)[number];

/** What a clause does to a text with numbered lines: to some lines of it, or to the whole. Told by `onTold`; null where it does nothing to any. */
export const ChangeFields = (props: {
  begun: TextChange | null;
  onTold: (change: TextChange | null) => void;
}) => (
  <Waiting>
    <Fields {...props} />
  </Waiting>
);

const onLines: readonly Operation[] = ['replace', 'insert', 'delete'];
const puts: readonly Operation[] = ['replace', 'insert', 'substitute', 'interim'];

const Fields = (props: {
  begun: TextChange | null;
  onTold: (change: TextChange | null) => void;
}) => {
  const organisation = useOrganisation();
  const texts = createAsync(() => listTexts(organisation.id));
  const [textId, setTextId] = createSignal(props.begun?.textId ?? '');
  const [operation, setOperation] = createSignal<Operation>(props.begun?.operation ?? 'replace');
  const [from, setFrom] = createSignal(
    props.begun && 'from' in props.begun ? String(props.begun.from) : '',
  );
  const [to, setTo] = createSignal(
    props.begun && 'to' in props.begun ? String(props.begun.to) : '',
  );
  const [put, setPut] = createSignal(props.begun && 'put' in props.begun ? props.begun.put : '');
  const text = createAsync(async () =>
    textId() ? await getText(organisation.id, textId()) : undefined,
  );
  /** The version that it was written against, while it points at the same text; else the newest. */
  const version = () => {
    const { begun } = props;
    const written = text()?.written ?? [];
    const kept = written.find(({ versionId }) => versionId === begun?.versionId);
    return kept ?? written.at(-1);
  };
  const last = () => (operation() === 'insert' || !to() ? from() : to());
  const tell = () => {
    const versionId = version()?.versionId;
    if (!textId() || !versionId) return props.onTold(null);
    const whole = { textId: textId(), versionId };
    const lines = { ...whole, from: Number(from()), to: Number(last()) };
    const kind = operation();
    if (kind === 'delete') return props.onTold(from() ? { operation: kind, ...lines } : null);
    if (kind === 'replace' || kind === 'insert')
      return props.onTold(from() && put() ? { operation: kind, ...lines, put: put() } : null);
    if (kind === 'substitute' || kind === 'interim')
      return props.onTold({ operation: kind, ...whole, put: put() });
    props.onTold({ operation: kind, ...whole });
  };
  const set = (change: () => void) => {
    change();
    tell();
  };
  return (
    <>
      <SelectField
        name="changeText"
        label={t('writing.on-text')}
        plain
        value={textId()}
        onChange={({ currentTarget }) => set(() => setTextId(currentTarget.value))}
        options={[
          { value: '', label: t('writing.on-no-text') },
          ...(texts()?.texts ?? []).map((one) => ({
            ...{ value: one.textId, label: one.title, written: true },
          })),
        ]}
      />
      <Show when={textId()}>
        <Show when={version()?.text}>
          {(whole) => (
            <details class="whole-text" open={untrack(() => props.begun === null)}>
              <summary>{t('writing.whole-text')}</summary>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus the keyboard could not scroll it */}
              <section class="whole-text-lines" aria-label={t('writing.whole-text')} tabIndex={0}>
                <NumberedLines text={whole()} />
              </section>
            </details>
          )}
        </Show>
        <div class="form-parts">
          <SelectField
            name="changeOperation"
            label={t('writing.operation')}
            plain
            value={operation()}
            onChange={({ currentTarget }) =>
              set(() => setOperation(currentTarget.value as Operation))
            }
            options={operations.map((value) => ({ value, label: t(`writing.operation.${value}`) }))}
          />
          <Show when={onLines.includes(operation())}>
            <Field
              name="changeFrom"
              label={t(operation() === 'insert' ? 'writing.after-line' : 'writing.from-line')}
              inputmode="numeric"
              pattern="[0-9]+"
              required
              value={from()}
              onInput={({ currentTarget }) => set(() => setFrom(currentTarget.value))}
            />
            <Show when={operation() !== 'insert'}>
              <Field
                name="changeTo"
                label={t('writing.to-line')}
                inputmode="numeric"
                pattern="[0-9]*"
                value={to()}
                onInput={({ currentTarget }) => set(() => setTo(currentTarget.value))}
              />
            </Show>
          </Show>
        </div>
        <InPlace
          text={version()?.text ?? ''}
          from={Number(from())}
          to={operation() === 'insert' ? Number(from()) : Number(last())}
          isStruck={operation() === 'replace' || operation() === 'delete'}
          put={puts.includes(operation()) && onLines.includes(operation()) ? put() : ''}
        />
        <Show when={puts.includes(operation())}>
          <TextField
            name="changePut"
            label={t('writing.put')}
            rows={3}
            written
            required={onLines.includes(operation())}
            value={put()}
            onInput={({ currentTarget }) => set(() => setPut(currentTarget.value))}
          />
        </Show>
      </Show>
    </>
  );
};
