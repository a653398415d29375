import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Contender } from './Contender';

/** A way of working in Python, and what it answers. */
export interface PandasPeer<Answer> extends Contender {
  readonly answer: Answer;
}

/**
 * A Python process that holds the data and does the work again each time it is asked, by its own clock: neither the start
 * of Python nor the transfer of the data is timed. undefined where no Python with pandas is found.
 * @param script a file of this folder, which says what the work is
 * @param way one of the ways that the script knows
 */
export async function pandasPeer<Answer>(
  script: string,
  way: string,
  data: unknown,
): Promise<PandasPeer<Answer> | undefined> {
  const found = pythonWithPandas();
  if (found === undefined) return undefined;
  const python = spawn(found.command, [path.join(__dirname, script), way], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const ask = async (question: unknown): Promise<unknown> => {
    python.stdin.write(`${JSON.stringify(question)}\n`);
    const line: IteratorResult<string, undefined> = await lines.next();
    if (line.value === undefined) throw new Error(`${script} ended without an answer.`);
    return JSON.parse(line.value) as unknown;
  };
  return {
    name: way,
    answer: (await ask(data)) as Answer,
    time: async () => (await ask('again')) as number,
    close: () => python.stdin.end(),
  };
}

/** The first Python that has pandas, with the versions of both. */
export function pythonWithPandas(): { readonly command: string; readonly versions: string } | undefined {
  const question =
    'import platform, numpy, pandas; print(platform.python_version(), pandas.__version__, numpy.__version__)';
  for (const command of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(command, ['-c', question], { encoding: 'utf8' });
    if (status !== 0) continue;
    const [python, pandas, numpy] = stdout.trim().split(' ');
    return { command, versions: `Python ${python}, pandas ${pandas}, numpy ${numpy}` };
  }
  return undefined;
}
