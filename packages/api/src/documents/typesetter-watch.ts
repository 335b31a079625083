import { workerData } from 'node:worker_threads';

/**
 * Ends the typesetter where it takes more memory than it may, or is alone: a thread beside the one that sets, which hears
 * nothing while it does.
 */
const { parent, megabytes } = workerData as { parent: number; megabytes: number };

setInterval(() => {
  const tooLarge = process.memoryUsage.rss() > megabytes * 1024 * 1024;
  if (tooLarge || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 100);
