/** Queues the question whether protection covers the cells of a range; the answer, after the next sync, is null where it covers some. */
export function askLocked(range: Excel.Range): () => boolean | null {
  const { protection } = range.format;
  protection.load('locked');
  return () => protection.locked as boolean | null;
}
