import { onCleanup, onMount } from 'solid-js';

type Given = {
  /** Where the server tells that something was written. */
  readonly url: string;
  readonly version: () => number;
  readonly refresh: () => Promise<unknown>;
  /** The desk is at it and will show what stands. */
  readonly busy: () => boolean;
  /** The server can be reached. */
  readonly onOpen: () => void;
  /** The server cannot be reached: what is shown may be old. */
  readonly onLost?: () => void;
};

/** Milliseconds until a stream that was refused is opened again. */
const openingAgain = 5000;

/** Keeps the desk as the record stands while the window is looked at: what others write is shown as they write it. */
export const followRecord = ({ url, version, refresh, busy, onOpen, onLost }: Given) => {
  let stream: EventSource | undefined;
  let heard = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    clearTimeout(timer);
    if (heard <= version()) return;
    if (busy()) {
      timer = setTimeout(look, 200);
      return;
    }
    await refresh().catch(() => {});
    // Not shown yet, or more has come.
    if (heard > version()) timer = setTimeout(look, 1000);
  };
  const open = () => {
    close();
    if (document.visibilityState !== 'visible') return;
    stream = new EventSource(url);
    stream.addEventListener('open', onOpen);
    stream.addEventListener('changed', ({ data }: MessageEvent<string>) => {
      heard = Math.max(heard, (JSON.parse(data) as { version: number }).version);
      void look();
    });
    stream.addEventListener('error', () => {
      onLost?.();
      if (stream?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(
        () =>
          void refresh()
            .catch(() => {})
            .then(open),
        openingAgain,
      );
    });
  };
  const close = () => {
    clearTimeout(timer);
    stream?.close();
  };
  // What came while nobody was connected is fetched, and the stream begun anew.
  const back = () =>
    void refresh()
      .catch(() => {})
      .then(open);
  onMount(() => {
    open();
    if (!onLost) return document.addEventListener('visibilitychange', open);
    window.addEventListener('offline', onLost);
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', open);
  });
  onCleanup(() => {
    close();
    if (onLost) window.removeEventListener('offline', onLost);
    window.removeEventListener('online', back);
    document.removeEventListener('visibilitychange', open);
  });
};
