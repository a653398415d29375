/** Characters of figures that stand beside their names in the narrowest pane. */
const charactersBeside = 28;

/** The columns in groups that fit side by side: all in one where they are narrow, else as many tables as it takes. */
export function fittingGroups<Column extends { readonly texts: readonly string[] }>(
  columns: readonly Column[],
): readonly (readonly Column[])[] {
  const groups: Column[][] = [];
  let room = 0;
  for (const column of columns) {
    const width = Math.max(0, ...column.texts.map((text) => text.length));
    const last = groups.at(-1);
    room -= width;
    if (last && room >= 0) last.push(column);
    else {
      groups.push([column]);
      room = charactersBeside - width;
    }
  }
  return groups;
}
