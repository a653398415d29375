import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { draftProblems, type ColumnPart } from '../pane/MappingDraft';
import type { PaneState } from '../pane/PaneState';
import { columnName } from './columnOptions';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  chosen: { marginInlineStart: '8px', fontWeight: tokens.fontWeightRegular },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '12px' },
});

interface MoreColumnsProps {
  readonly state: PaneState;
  readonly field: (part: ColumnPart, more?: { hint?: string }) => ReactNode;
}

/** Parts that few sheets have: folded away, with the columns chosen for them named. */
export function MoreColumns({ state, field }: MoreColumnsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const { chosen, draft, picked } = state;
  if (!chosen || !draft) return null;
  // Only where something looks like one: elsewhere it would but raise a question.
  const mayHaveId =
    draft.possibleId !== undefined || chosen.guess.possibleId !== undefined || picked.includes('possibleId');
  const parts: readonly ColumnPart[] = mayHaveId ? ['currency', 'possibleId'] : ['currency'];
  const names = parts.flatMap((part) => {
    const column = chosen.head.columns.find(({ sheetColumn }) => sheetColumn === draft[part]);
    return column ? column.header || columnName(column.sheetColumn, words) : [];
  });
  return (
    <details {...(draftProblems(draft).possibleId ? { open: true } : {})}>
      <summary className={styles.summary}>
        {words('pane.columns.more')}
        <span className={`${text.caption} ${styles.chosen}`}>
          {names.length === 0 ? words('pane.columns.moreNone') : names.join(words('pane.check.separator'))}
        </span>
      </summary>
      <div className={styles.fields}>
        {parts.map((part) => field(part, { hint: words(`pane.columns.${part}Hint`) }))}
      </div>
    </details>
  );
}
