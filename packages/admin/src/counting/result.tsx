import { type BallotFile, type Count, en, exact, explain, sv } from '@klubba/domain/counting';
import { createMemo, For, Match, Show, Switch } from 'solid-js';
import { language } from '../language/language.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { Unconfirmed } from '../ui/status.tsx';
import { ApprovalResult } from './approval-result.tsx';
import { csvOf, saveText } from './csv.ts';
import { Elected } from './elected.tsx';
import { MarksResult } from './marks-result.tsx';
import { SchulzeResult } from './schulze-result.tsx';
import { StvPictures } from './stv-pictures.tsx';
import { type Reader, tablesOf } from './tables.ts';
import { w } from './words/words.ts';

/** The whole count: who was elected, the pictures of its method, the sentences, and the ways to keep it. */
export const Result = (props: {
  counted: Count;
  file: BallotFile;
  reader: Reader;
  name: string;
  /** What to call those elected, where they are not the ordinary. */
  title?: string;
}) => {
  const save = () => {
    const figure = (scaled: number, decimals = 0) =>
      exact(scaled, decimals, { thousands: '', decimal: language() === 'sv' ? ',' : '.' });
    const tables = tablesOf(props.counted, { ...props.reader, figure });
    const name = props.name.replace(/\.[a-z]+$/i, '');
    saveText(`${name}-${props.counted.method}.csv`, csvOf(tables), 'text/csv;charset=utf-8');
  };
  const sentences = createMemo(() =>
    explain(props.counted, props.file.candidates, language() === 'sv' ? sv : en),
  );
  const ballots = createMemo(() => tablesOf(props.counted, props.reader)[0]!);
  return (
    <div class="count-result">
      <Section
        title={
          props.title ??
          w()[props.counted.state === 'complete' ? 'result.elected' : 'result.so-far']
        }
        aside={
          <span class="count-method">
            {w()[`method.${props.counted.method}`]}{' '}
            <Show when={props.counted.method === 'v22'}>
              <Unconfirmed />
            </Show>
          </span>
        }
      >
        <Elected counted={props.counted} reader={props.reader} />
        <dl class="tally">
          <For each={ballots().rows}>
            {([kind, number]) => (
              <div>
                <dt>{kind}</dt>
                <dd>{number}</dd>
              </div>
            )}
          </For>
        </dl>
        <div class="form-end">
          <Button onClick={() => window.print()}>{w()['result.print']}</Button>
          <Button onClick={save}>{w()['result.csv']}</Button>
        </div>
      </Section>
      <Pictures counted={props.counted} reader={props.reader} />
      <Section title={w()['result.told']}>
        <ol class="told">
          <For each={sentences().slice(0, shown)}>{(sentence) => <li>{sentence}</li>}</For>
        </ol>
        <Show when={sentences().length > shown}>
          <p class="soft">{w()['told.more'](sentences().length - shown)}</p>
        </Show>
      </Section>
    </div>
  );
};

// More than anyone reads; the tables hold the rest.
const shown = 200;

const Pictures = (props: { counted: Count; reader: Reader }) => (
  <Switch>
    <Match when={ofMethod(props.counted, 'v22', 'plurality')}>
      {(counted) => <MarksResult counted={counted()} reader={props.reader} />}
    </Match>
    <Match when={ofMethod(props.counted, 'approval-each')}>
      {(counted) => <ApprovalResult counted={counted()} reader={props.reader} />}
    </Match>
    <Match when={ofMethod(props.counted, 'scottish-stv', 'wigm')}>
      {(counted) => <StvPictures counted={counted()} reader={props.reader} />}
    </Match>
    <Match when={ofMethod(props.counted, 'schulze')}>
      {(counted) => <SchulzeResult counted={counted()} reader={props.reader} />}
    </Match>
  </Switch>
);

const ofMethod = <Method extends Count['method']>(counted: Count, ...methods: Method[]) =>
  (methods as string[]).includes(counted.method)
    ? (counted as Extract<Count, { method: Method }>)
    : undefined;
