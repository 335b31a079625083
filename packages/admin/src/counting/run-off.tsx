import type { Count } from '@klubba/domain/counting';
import { Show } from 'solid-js';
import { listing } from '../language/format.ts';
import { Button } from '../ui/button.tsx';
import { ChooseFile } from './choose-file.tsx';
import { FileProblem } from './file-problem.tsx';
import type { Chosen } from './read-file.ts';
import type { Reader } from './tables.ts';
import { w } from './words/words.ts';

/** The run-off of the party's rule: who takes part, and where its ballots are added. */
export const RunOff = (props: {
  counted: Count;
  reader: Reader;
  later: Chosen | undefined;
  unknown: readonly string[];
  onFile: (file: File) => void;
  onRemove: () => void;
}) => {
  const runOff = () => {
    const { counted } = props;
    const needed = counted.method === 'v22' && counted.state !== 'lot-needed';
    return needed && counted.method === 'v22' ? counted.runOff : undefined;
  };
  const problem = () => (props.later && 'problem' in props.later ? props.later.problem : undefined);
  return (
    <Show when={runOff()}>
      {(needed) => (
        <section class="needed">
          <Show
            when={props.counted.state === 'run-off-needed'}
            fallback={
              <p class="screen-only">
                <Show when={props.later}>
                  {(later) => (
                    <>
                      {w()['run-off.added']}: {later().name}.{' '}
                      <Button kind="quiet" onClick={() => props.onRemove()}>
                        {w()['run-off.remove']}
                      </Button>
                    </>
                  )}
                </Show>
              </p>
            }
          >
            <h2>{w()['run-off.title']}</h2>
            <p>{w()['run-off.why'](needed().seats, needed().most)}</p>
            <p class="serif">{listing(needed().candidates.map(props.reader.name))}</p>
            <Show when={problem()}>
              {(why) => <FileProblem name={props.later?.name ?? ''} problem={why()} />}
            </Show>
            <Show when={props.unknown.length > 0}>
              <p class="field-error" role="alert">
                {w()['run-off.unknown'](listing(props.unknown))}
              </p>
            </Show>
            <div class="screen-only">
              <ChooseFile
                invite={w()['run-off.add']}
                choose={w()['drop.choose']}
                onFile={(file) => props.onFile(file)}
                small
              />
            </div>
          </Show>
        </section>
      )}
    </Show>
  );
};
