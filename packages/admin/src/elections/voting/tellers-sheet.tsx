import type { Problem, SealCountBody } from '@klubba/api/contract';
import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import { reconcile } from 'solid-js/store';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemAround } from '../../ui/field.tsx';
import { FormError } from '../../ui/form.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { Status } from '../../ui/status.tsx';
import type { LinesOfFile } from './ballot-line.ts';
import { BallotLines } from './ballot-lines.tsx';
import { CandidateRows } from './candidate-rows.tsx';
import {
  ballotsIn,
  corrected,
  countedIn,
  differencesIn,
  papersOf,
  type TypedCount,
} from './comparison.ts';
import type { CountTask } from './count-task.ts';
import { Differences } from './differences.tsx';
import type { EntryDesk } from './entry-desk.ts';
import { createEntryKeeper } from './entry-keeper.ts';
import { EntryOfOthers } from './entry-of-others.tsx';
import { faultInWords } from './fault-in-words.ts';
import { type CountDraft, keptDraft } from './kept-draft.ts';
import { moveTo, onSheetKey } from './move-down.ts';
import { PaperCheck } from './paper-check.tsx';
import { PaperRows } from './paper-rows.tsx';
import { agreementOf, faultIn, firstEmpty, noneRow, validIn } from './sheet-entry.ts';
import { Signing } from './signing.tsx';
import { SumLine } from './sum-line.tsx';

/**
 * The sheet of one count, for two people with stacks of paper: figures and Enter are enough. Where it is entered twice, the
 * second does not see what the first wrote; what differs is counted anew.
 */
export const TellersSheet = (props: {
  task: CountTask;
  personId: string;
  desk: EntryDesk;
  /** Seals it; what stopped it comes back, and everything typed stays. */
  onSeal: (body: SealCountBody) => Promise<Problem | undefined>;
}) => {
  const { task, personId } = props;
  const { draft, setDraft, forget } = keptDraft(task);
  const keeper = createEntryKeeper(props, draft, setDraft);
  const { turn } = keeper;
  const [missing, setMissing] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const [busy, setBusy] = createSignal(false);
  let form!: HTMLFormElement;

  const isCompared = () => turn().kind === 'compare';
  const isWaiting = () => turn().kind === 'wait';
  const counts = () => keeper.here().flatMap(({ said }) => said?.counted ?? []);
  /** Whether both were entered at this account: what is counted anew is then put right in both. */
  const bothOwn = () => keeper.here().every(({ by }) => by === personId);
  const agreed = createMemo((): TypedCount => {
    const [first] = counts();
    return isCompared() && first
      ? corrected(first, draft.recounted, task)
      : { entry: draft.rows, ballots: ballotsIn(draft.lines, task) };
  });
  const differences = createMemo(() => {
    const [first, second] = counts();
    return isCompared() && first && second ? differencesIn(first, second, task) : [];
  });
  const ballots = () =>
    task.wholeBallots ? validIn(agreed().entry, papersOf(agreed().ballots)) : undefined;
  const fault = () => faultIn(agreed().entry, task);

  const change = ({ placeId, ...part }: Partial<CountDraft>) => {
    setMissing(false);
    setProblem(undefined);
    setDraft(part);
    if (placeId !== undefined) void keeper.moveTo(placeId);
  };
  const type = (row: string, text: string) => {
    setMissing(false);
    setProblem(undefined);
    if (isCompared()) return setDraft('recounted', { [row]: text });
    setDraft('rows', { [row]: text });
    keeper.saveSoon();
  };
  const setLines = (lines: readonly string[]) => {
    setMissing(false);
    setDraft('lines', [...lines]);
    keeper.saveSoon();
  };
  const takeFile = ({ lines, none, blank, invalid }: LinesOfFile) => {
    setLines([...lines, '']);
    if (task.noneOfThese) type(noneRow, String(none));
    type('blank', String(blank));
    type('invalid', String(invalid));
  };
  const stopAt = (row: string) => {
    setMissing(true);
    moveTo(form, row);
  };
  /** Where the keys go to what nobody has written yet; nothing where all is. */
  const gap = () => {
    const line = draft.lines.findIndex(
      (text) => text.trim() && ballotsIn([text], task).length === 0,
    );
    if (task.places.length > 0 && !draft.placeId) return 'placeId';
    if (!draft.slips && draft.code.trim() === '') return 'code';
    if (!isCompared()) return line >= 0 ? `line-${line}` : firstEmpty(draft.rows, task);
    const left = differences().filter(({ key }) => (draft.recounted[key] ?? '') === '');
    // Who has counted right puts nothing right.
    return bothOwn() || Object.keys(draft.recounted).length === 0 ? left[0]?.key : undefined;
  };
  const during = async <Done,>(work: () => Promise<Done>) => {
    setBusy(true);
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  };
  const handOver = async () => {
    const row = gap();
    if (row) return stopAt(row);
    const refused = await during(() => keeper.handOver(agreed()));
    setProblem(refused);
    if (refused) return moveTo(form, 'end');
    form.scrollIntoView({ block: 'start' });
    if (turn().kind === 'enter') moveTo(form, firstEmpty({}, task));
    else moveTo(form, differences()[0]?.key);
  };
  const again = async () => {
    const own = keeper.here().findLast(({ by }) => by === personId);
    if (!own) return;
    setDraft('recounted', reconcile({}));
    setProblem(await keeper.drop(own.entry));
    moveTo(form);
  };
  /** Puts one's own entries right; then they are alike, or the other one has theirs to put right. */
  const putRight = async () => {
    if (Object.values(draft.recounted).every((text) => text === '')) return true;
    const refused = await keeper.correct((one) => corrected(one, draft.recounted, task));
    setProblem(refused);
    if (refused) return false;
    setDraft('recounted', reconcile({}));
    return differences().length === 0;
  };
  const seal = async () => {
    const row = gap() ?? draft.tellers.map((one, at) => (one ? '' : `teller-${at}`)).find(Boolean);
    if (row) return stopAt(row);
    await during(async () => {
      if (isCompared() && !(await putRight())) return;
      const counted = countedIn(agreed(), task);
      if (!counted || fault()) return;
      const refused = await props.onSeal({
        part: task.part,
        placeId: draft.placeId || null,
        code: draft.slips ? null : draft.code.trim(),
        ...counted,
        tellers: [...draft.tellers],
        onPaper: draft.tellers.filter((one) => draft.onPaper?.includes(one)),
      });
      setProblem(refused);
      if (refused) return;
      keeper.stop();
      forget();
    });
    if (problem()) moveTo(form, 'end');
  };
  const next = () => (task.twice && !isCompared() ? handOver() : seal());

  useShortcuts({
    keys: 'mod+enter',
    label: () => t(verbOf()),
    run: () => form.requestSubmit(),
  });
  const verbOf = () => {
    const at = turn();
    if (!task.twice) return 'tellers.seal';
    if (at.kind === 'enter') return at.entry === 'first' ? 'tellers.hand-over' : 'tellers.compare';
    return bothOwn() || differences().length === 0 ? 'tellers.seal' : 'tellers.correct';
  };
  const turnSaid = () => {
    const at = turn();
    return t(`tellers.turn.${at.kind === 'enter' ? at.entry : 'compared'}`);
  };

  /** Every row: to be filled, and once both have counted to be seen and put right. */
  const sheet = () => (
    <>
      <Show when={!task.wholeBallots}>
        <CandidateRows task={task} entry={agreed().entry} onType={type} />
      </Show>
      <Show when={task.wholeBallots && !isCompared()}>
        <BallotLines task={task} lines={draft.lines} onLines={setLines} onFile={takeFile} />
      </Show>
      <PaperRows task={task} entry={agreed().entry} ballots={ballots()} onType={type} />
    </>
  );

  return (
    <ProblemAround.Provider value={problem}>
      <form
        class="tellers"
        ref={form}
        onKeyDown={onSheetKey}
        onSubmit={(event) => {
          event.preventDefault();
          void next();
        }}
        // What is typed while it is on its way would be another entry's.
        inert={busy() && task.twice}
        noValidate
      >
        <Show when={task.twice && !isWaiting()}>
          <p class="tellers-turn">{turnSaid()}</p>
        </Show>
        <PaperCheck task={task} draft={draft} onChange={change} />
        <Switch fallback={sheet()}>
          <Match when={isWaiting()}>
            <EntryOfOthers keeper={keeper} />
          </Match>
          <Match when={isCompared()}>
            <Differences
              task={task}
              differences={differences()}
              recounted={draft.recounted}
              onType={type}
              bothOwn={bothOwn()}
              onAgain={again}
            />
            <details class="more">
              <summary>{t('tellers.whole-sheet')}</summary>
              {sheet()}
            </details>
          </Match>
        </Switch>
        <Show when={!isWaiting() && (!task.twice || isCompared())}>
          <Signing task={task} draft={draft} onChange={change} />
        </Show>
        <Show when={!isWaiting()}>
          <div class="tellers-end">
            <Show
              when={fault()}
              fallback={
                <SumLine task={task} agreement={agreementOf(agreed().entry, task, ballots())} />
              }
            >
              {(found) => (
                <p class="tellers-sum" role="alert">
                  <Status tone="wax">{faultInWords(found(), task)}</Status>
                </p>
              )}
            </Show>
            <Show when={missing()}>
              <p class="field-error" role="alert">
                {t('tellers.missing')}
              </p>
            </Show>
            <FormError problem={problem()} />
            <Button kind="main" keys="mod+enter" type="submit" data-step="end" disabled={busy()}>
              {t(verbOf())}
            </Button>
            <Show when={keeper.isOffline()}>
              <p class="soft small" role="status">
                {t('tellers.offline')}
              </p>
            </Show>
          </div>
        </Show>
      </form>
    </ProblemAround.Provider>
  );
};
