import {
  createContext,
  createEffect,
  ErrorBoundary,
  type JSX,
  Show,
  Suspense,
  useContext,
} from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { writtenIn } from '../language/format.ts';
import { t } from '../language/language.ts';
import { Failure } from './failure.tsx';

type PageProps = {
  title: string;
  /** Whether people of the association have written the title. */
  written?: boolean;
  /** What the title belongs to: an area, a date, a number. */
  over?: JSX.Element;
  lead?: JSX.Element;
  actions?: JSX.Element;
  /** The column beside the reading column. */
  context?: JSX.Element;
  /** For lists and tables that need more than the measure of a text. */
  wide?: boolean;
  children: JSX.Element;
};

/** The frame of every page: head, reading column, context column; loading and failing inside it. */
export const Page = (props: PageProps) => {
  createEffect(() => {
    document.title = `${props.title} · Klubba`;
  });
  return (
    <article
      class="page"
      classList={{ 'page-wide': props.wide === true }}
      data-context={!!props.context}
    >
      <div class="page-reading">
        <header class="page-head">
          <Show when={props.over}>
            <span class="page-over">{props.over}</span>
          </Show>
          <h1 lang={props.written ? writtenIn() : undefined}>{props.title}</h1>
          <Show when={props.lead}>
            <p class="page-lead">{props.lead}</p>
          </Show>
          <Show when={props.actions}>
            <div class="page-actions">{props.actions}</div>
          </Show>
        </header>
        <Waiting>{props.children}</Waiting>
      </div>
      <Show when={props.context}>
        <aside class="context" aria-label={t('page.context')}>
          <Waiting>{props.context}</Waiting>
        </aside>
      </Show>
    </article>
  );
};

type WaitingProps = {
  children: JSX.Element;
  /** What a whole page that cannot be shown stands in: it has a heading and a way on. */
  failed?: (failure: JSX.Element) => JSX.Element;
};

/** Shows what is inside once its data is there, and says so while it is not, or when it cannot come. */
export const Waiting = (props: WaitingProps) => (
  <ErrorBoundary
    fallback={(error, reset) => {
      const failure = <Failure error={error} retry={reset} whole={!!props.failed} />;
      return props.failed?.(failure) ?? failure;
    }}
  >
    <Suspense fallback={<Loading />}>{props.children}</Suspense>
  </ErrorBoundary>
);

export const Loading = () => (
  <p class="loading" role="status">
    {t('page.loading')}
  </p>
);

const Depth = createContext<'h2' | 'h3'>('h2');

/** Sections in here are parts of another one: their headings stand a step below its own. */
export const Deeper = (props: { children: JSX.Element }) => (
  <Depth.Provider value="h3">{props.children}</Depth.Provider>
);

/** A part of a page under its own heading. */
export const Section = (props: {
  title: string;
  /** The title is the association's own words, not the page's. */
  written?: boolean;
  aside?: JSX.Element;
  children: JSX.Element;
}) => (
  <section class="section">
    <div class="section-head">
      <Dynamic component={useContext(Depth)} lang={props.written ? writtenIn() : undefined}>
        {props.title}
      </Dynamic>
      {props.aside}
    </div>
    {props.children}
  </section>
);

/** Nothing here yet: says what will stand here, and teaches the next step. */
export const Empty = (props: { title: string; children?: JSX.Element }) => (
  <div class="empty">
    <p>{props.title}</p>
    {props.children}
  </div>
);

/** The same inside a list, which holds nothing but its items. */
export const EmptyRow = (props: { title: string; children?: JSX.Element }) => (
  <li>
    <Empty title={props.title}>{props.children}</Empty>
  </li>
);
