import type { Problem, SealCountBody } from '@klubba/api/contract';
import { createMemo, createSignal, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { ProblemAround } from '../../ui/field.tsx';
import { FormError } from '../../ui/form.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { Status } from '../../ui/status.tsx';
import { BallotLines } from './ballot-lines.tsx';
import { CandidateRows } from './candidate-rows.tsx';
import { agreedIn, ballotsIn, differencesIn, papersOf } from './comparison.ts';
import type { CountTask } from './count-task.ts';
import { Differences } from './differences.tsx';
import { faultInWords } from './fault-in-words.ts';
import { type CountDraft, keptDraft } from './kept-draft.ts';
import { moveTo, onSheetKey } from './move-down.ts';
import { PaperCheck } from './paper-check.tsx';
import { PaperRows } from './paper-rows.tsx';
import { agreementOf, faultIn, firstEmpty, sheetOf } from './sheet-entry.ts';
import { Signing } from './signing.tsx';
import { SumLine } from './sum-line.tsx';

/**
 * The sheet of one count, for two people with stacks of paper: figures and Enter are enough. Where it is entered twice, the
 * second does not see what the first wrote; what differs is counted anew.
 */
export const TellersSheet = (props: {
  task: CountTask;
  /** Seals it; what stopped it comes back, and everything typed stays. */
  onSeal: (body: SealCountBody) => Promise<Problem | undefined>;
}) => {
  const { task } = props;
  const { draft, setDraft, forget } = keptDraft(task);
  const [missing, setMissing] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const [busy, setBusy] = createSignal(false);
  let form!: HTMLFormElement;

  const who = () => (draft.step === 'second' ? 1 : 0);
  const isCompared = () => draft.step === 'compared';
  const typedBallots = createMemo(() => ballotsIn(draft.lines[who()], task));
  const agreed = createMemo(() =>
    isCompared() ? agreedIn(draft, task) : { entry: draft.entries[who()], ballots: typedBallots() },
  );
  const differences = createMemo(() => (isCompared() ? differencesIn(draft, task) : []));
  const ballots = () => (task.wholeBallots ? papersOf(agreed().ballots) : undefined);
  const fault = () => faultIn(agreed().entry, task);

  const change = (part: Partial<CountDraft>) => {
    setMissing(false);
    setProblem(undefined);
    setDraft(part);
  };
  const type = (row: string, text: string) => {
    setMissing(false);
    setProblem(undefined);
    if (isCompared()) setDraft('recounted', { [row]: text });
    else setDraft('entries', who(), { [row]: text });
  };
  const setLines = (lines: readonly string[]) => {
    setMissing(false);
    setDraft('lines', who(), [...lines]);
  };
  const takeFile = (lines: readonly string[], blank: number, invalid: number) => {
    setLines([...lines, '']);
    type('blank', String(blank));
    type('invalid', String(invalid));
  };
  const stopAt = (row: string) => {
    setMissing(true);
    moveTo(form, row);
  };
  /** Where the keys go to what nobody has written yet; nothing where all is. */
  const gap = () => {
    const { entry } = agreed();
    const line = draft.lines[who()].findIndex(
      (text) => text.trim() && ballotsIn([text], task).length === 0,
    );
    if (task.places.length > 0 && !draft.placeId) return 'placeId';
    if (!draft.slips && draft.code.trim() === '') return 'code';
    if (!isCompared() && line >= 0) return `line-${line}`;
    const recount = differences().find(({ key }) => (draft.recounted[key] ?? '') === '');
    return recount?.key ?? firstEmpty(entry, task);
  };
  const handOver = (step: CountDraft['step']) => {
    const row = gap();
    if (row) return stopAt(row);
    change({ step, recounted: {} });
    form.scrollIntoView({ block: 'start' });
    moveTo(form, step === 'second' ? firstEmpty({}, task) : differences()[0]?.key);
  };
  const again = () => {
    change({
      step: 'second',
      recounted: {},
      entries: [draft.entries[0], blankEntry(draft.entries[1])],
      lines: [draft.lines[0], ['']],
    });
    moveTo(form);
  };
  const seal = async () => {
    const row = gap() ?? draft.tellers.map((one, at) => (one ? '' : `teller-${at}`)).find(Boolean);
    if (row) return stopAt(row);
    const { entry, ballots: papers } = agreed();
    const sheet = sheetOf(entry, task, ballots());
    if (!sheet || fault()) return;
    setBusy(true);
    const refused = await props
      .onSeal({
        part: task.part,
        placeId: draft.placeId || null,
        code: draft.slips ? null : draft.code.trim(),
        sheet,
        ballots: task.wholeBallots ? [...papers] : null,
        tellers: [...draft.tellers],
      })
      .finally(() => setBusy(false));
    setProblem(refused);
    if (!refused) forget();
  };
  const next = () => {
    if (task.twice && draft.step === 'first') return handOver('second');
    if (task.twice && draft.step === 'second') return handOver('compared');
    return seal();
  };

  useShortcuts({
    keys: 'mod+enter',
    label: () => t(verbOf()),
    run: () => form.requestSubmit(),
  });
  const verbOf = () => {
    if (!task.twice || isCompared()) return 'tellers.seal';
    return draft.step === 'first' ? 'tellers.hand-over' : 'tellers.compare';
  };

  /** Every row: to be filled, and once both have counted to be seen and put right. */
  const sheet = () => (
    <>
      <Show when={!task.wholeBallots}>
        <CandidateRows task={task} entry={agreed().entry} onType={type} />
      </Show>
      <Show when={task.wholeBallots && !isCompared()}>
        <BallotLines task={task} lines={draft.lines[who()]} onLines={setLines} onFile={takeFile} />
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
        noValidate
      >
        <Show when={task.twice}>
          <p class="tellers-turn">{t(`tellers.turn.${draft.step}`)}</p>
        </Show>
        <PaperCheck task={task} draft={draft} onChange={change} />
        <Show when={isCompared()} fallback={sheet()}>
          <Differences
            task={task}
            differences={differences()}
            recounted={draft.recounted}
            onType={type}
            onAgain={again}
          />
          <details class="more">
            <summary>{t('tellers.whole-sheet')}</summary>
            {sheet()}
          </details>
        </Show>
        <Show when={!task.twice || isCompared()}>
          <Signing task={task} draft={draft} onChange={change} />
        </Show>
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
        </div>
      </form>
    </ProblemAround.Provider>
  );
};

// A store keeps what it is not told to forget.
const blankEntry = (entry: CountDraft['entries'][number]) =>
  Object.fromEntries(Object.keys(entry).map((row) => [row, '']));
