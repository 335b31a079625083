import type { BallotFile, Count } from '@klubba/domain/counting';
import { createMemo, For, Show } from 'solid-js';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { Unconfirmed } from '../ui/status.tsx';
import { Elected } from './elected.tsx';
import { Pictures } from './pictures.tsx';
import { saveCount } from './save-count.ts';
import { type Reader, tablesOf } from './tables.ts';
import { Told } from './told.tsx';
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
  const save = () =>
    saveCount(
      `${props.name.replace(/\.[a-z]+$/i, '')}-${props.counted.method}`,
      props.counted,
      props.reader,
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
      <Told counted={props.counted} candidates={props.file.candidates} />
    </div>
  );
};
