import { createSignal, Match, Show, Switch } from 'solid-js';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { ChooseFile } from './choose-file.tsx';
import './counting.css';
import { CountedFile } from './counted-file.tsx';
import { exampleName, exampleText } from './example.ts';
import { FileProblem } from './file-problem.tsx';
import { type Chosen, readFile } from './read-file.ts';
import { w } from './words/words.ts';

/** A count to look at: a file of ballots in, every step of its count out. Nothing leaves the browser. */
export const CountingPage = () => {
  const [chosen, setChosen] = createSignal<Chosen>();
  const [reading, setReading] = createSignal(false);
  const take = async (file: File) => {
    setReading(true);
    setChosen(await readFile(file));
    setReading(false);
  };
  const example = () => take(new File([exampleText], exampleName));
  const read = () => {
    const now = chosen();
    return now && 'file' in now ? now : undefined;
  };
  const wrong = () => {
    const now = chosen();
    return now && 'problem' in now ? now : undefined;
  };
  return (
    <Page title={w().title} lead={w().lead} wide>
      <Show when={read()} keyed>
        {(now) => (
          <CountedFile name={now.name} file={now.file}>
            <ChooseFile
              invite={w()['drop.invite']}
              choose={w()['drop.other']}
              onFile={take}
              small
            />
          </CountedFile>
        )}
      </Show>
      <Switch>
        <Match when={reading()}>
          <p class="loading" role="status">
            {w()['drop.reading']}
          </p>
        </Match>
        <Match when={!read()}>
          <Show when={wrong()}>
            {(now) => <FileProblem name={now().name} problem={now().problem} />}
          </Show>
          <ChooseFile invite={w()['drop.invite']} choose={w()['drop.choose']} onFile={take}>
            <Button kind="quiet" onClick={example}>
              {w()['drop.example']}
            </Button>
          </ChooseFile>
        </Match>
      </Switch>
    </Page>
  );
};
