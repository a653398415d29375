import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';

const programs = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** The path of LibreOffice, or undefined. */
export function findLibreOffice(): string | undefined {
  return programs.find((program) => existsSync(program));
}

/** What LibreOffice shows of every sheet of a saved workbook: sheet name -> rows of texts. */
export function readWithLibreOffice(program: string, workbook: Uint8Array): Map<string, string[][]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'abc-planner-'));
  try {
    writeFileSync(path.join(folder, 'saved.xlsx'), workbook);
    // Separator 44, quote 34, UTF-8 76, cells as saved and not as formatted, one file for every sheet (-1).
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    execFileSync(
      program,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        path.join(folder, 'saved.xlsx'),
      ],
      { stdio: 'ignore', timeout: 110_000 },
    );
    const sheets = readdirSync(folder).filter((file) => file.startsWith('saved-') && file.endsWith('.csv'));
    return new Map(
      sheets.map((file) => [
        file.slice('saved-'.length, -'.csv'.length),
        Papa.parse<string[]>(readFileSync(path.join(folder, file), 'utf8').trimEnd()).data,
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
