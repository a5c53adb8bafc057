import { execFile, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { poll } from './wait.ts';

const run = promisify(execFile);

/** SIGKILL for a browser and every process it started, all at once. Waits until they are gone. */
export async function killTree(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');

  if (process.platform === 'win32') {
    await run('taskkill', ['/pid', String(pid), '/T', '/F']);
    await exited;
    return;
  }

  // Stopped first, so that the browser has no time to notice that its children are dying.
  signal(pid, 'SIGSTOP');
  const tree = [pid, ...(await descendants(pid))];
  for (const member of tree) signal(member, 'SIGKILL');
  await exited;
  // The profile may be opened again only when no child of the old browser still writes to it.
  await poll(async () => !(await running()).some((row) => tree.includes(row.pid)), 5_000);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone by itself.
  }
}

interface ProcessRow {
  pid: number;
  parent: number;
}

async function running(): Promise<ProcessRow[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,stat=']);
  const rows: ProcessRow[] = [];
  for (const line of stdout.split('\n')) {
    const [pid, parent, state] = line.trim().split(/\s+/);
    // Zombies are dead; in a container without a real init they stay in the list for ever.
    if (!pid || !parent || !state || state.startsWith('Z')) continue;
    rows.push({ pid: Number(pid), parent: Number(parent) });
  }
  return rows;
}

async function descendants(root: number): Promise<number[]> {
  const rows = await running();
  const found = [root];
  for (const parent of found) {
    found.push(...rows.filter((row) => row.parent === parent).map((row) => row.pid));
  }
  return found.slice(1);
}
