import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
/** A first compile without a cache took about a minute on two busy cores; five times that is a hang. */
const startLimitMs = 300_000;

/** The workbench as `npm start` serves it, on a port of its own. */
export interface WorkbenchServer {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts the command behind `npm start` on a free port and waits until its page and the pane answer.
 * Throws with what the server printed when it stops, does not compile, or takes longer than five minutes.
 */
export async function startWorkbenchServer(): Promise<WorkbenchServer> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const [program, ...options] = startCommand().split(' ');
  const webpack = path.join(root, 'node_modules', program!, 'bin', `${program}.js`);
  const child = spawn(process.execPath, [webpack, ...options], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collectOutput(child);
  const server = { address, stop: () => stop(child) };
  try {
    await untilAnswered([`${address}/`, `${address}/taskpane.html`], child, output);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

function startCommand(): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { scripts: { start: string } }).scripts.start;
}

/** The errors of a webpack compile in what the server printed so far; undefined when there are none. */
export function compileErrors(output: string): string | undefined {
  if (!/compiled with \d+ errors?/.test(output)) return undefined;
  const start = output.indexOf('ERROR in');
  return output.slice(Math.max(start, 0)).slice(0, 4000);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, 'localhost', () => {
      const bound = probe.address();
      probe.close(() => (bound && typeof bound === 'object' ? resolve(bound.port) : reject(new Error('No free port'))));
    });
  });
}

function collectOutput(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return () => output;
}

/** The dev server holds a request back until its bundles are compiled, so an answer means that the page is ready. */
async function untilAnswered(pages: readonly string[], child: ChildProcess, output: () => string): Promise<void> {
  const deadline = AbortSignal.timeout(startLimitMs);
  for (const page of pages) {
    while (!(await answers(page, deadline))) {
      if (child.exitCode !== null)
        throw new Error(`The workbench server stopped with code ${child.exitCode}:\n${output().slice(-4000)}`);
      if (deadline.aborted) {
        throw new Error(
          `${page} did not answer within ${startLimitMs / 60_000} minutes. The server printed:\n${output().slice(-4000)}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  const errors = compileErrors(output());
  if (errors) throw new Error(`The workbench does not compile:\n${errors}`);
}

async function answers(page: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(page, { signal });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
