import { createSignal, Show } from 'solid-js';
import { ChooseFile } from '../../counting/choose-file.tsx';
import { FileProblem } from '../../counting/file-problem.tsx';
import { type Chosen, readFile } from '../../counting/read-file.ts';
import { listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { type LinesOfFile, linesOfFile } from './ballot-line.ts';
import type { CountTask } from './count-task.ts';
import '../../counting/counting.css';

/** Ballots that somebody has written down elsewhere, as BLT or CSV, matched with the papers by name. */
export const ChooseBallots = (props: { task: CountTask; onFile: (found: LinesOfFile) => void }) => {
  const [wrong, setWrong] = createSignal<Extract<Chosen, { problem: unknown }>>();
  const [said, setSaid] = createSignal('');
  const take = async (file: File) => {
    const chosen = await readFile(file);
    setSaid('');
    setWrong('problem' in chosen ? chosen : undefined);
    if ('problem' in chosen) return;
    const found = linesOfFile(chosen.file, props.task);
    if (found === 'sheet') setSaid(t('tellers.file-sheet'));
    else if ('unknown' in found)
      setSaid(t('tellers.file-unknown', { names: listing(found.unknown) }));
    else props.onFile(found);
  };
  return (
    <>
      <Show when={wrong()}>
        {(chosen) => <FileProblem name={chosen().name} problem={chosen().problem} />}
      </Show>
      <Show when={said()}>
        <p class="field-error" role="alert">
          {said()}
        </p>
      </Show>
      <ChooseFile
        invite={t('tellers.file-invite')}
        choose={t('tellers.file-choose')}
        onFile={take}
        small
      />
    </>
  );
};
