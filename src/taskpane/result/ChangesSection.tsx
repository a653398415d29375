import { useMemo, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import { serialOfIso } from '../display/isoDay';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';
import { useTextStyles } from '../frame/useTextStyles';
import type { Refreshed } from '../pane/PaneActions';
import { changeGroups, changes, changesSince, type Change } from './changeGroups';
import { MoveList } from './MoveList';

/** Enough to see what it is about; the result stays in view. */
const shownAtFirst = 5;

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

interface ChangesSectionProps {
  readonly refreshed: Refreshed;
  readonly judgement: Judgement;
  /** Data rows that were judged now. */
  readonly rows: number;
}

/** What has changed since a report: how many rose, fell, came and went, and who. */
export function ChangesSection({ refreshed, judgement, rows }: ChangesSectionProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const [asked, setAsked] = useState<Change>();
  const { moved, same } = useMemo(() => changeGroups(changesSince(refreshed, judgement)), [refreshed, judgement]);
  const shown = asked ?? changes.find((change) => moved[change].length > 0);
  const moves = useMemo(
    () =>
      (shown ? moved[shown] : []).map(({ customerId, customer, before, after }) => ({
        id: customerId,
        name: customer,
        from: before,
        to: after,
      })),
    [moved, shown],
  );
  const { sheetName, readOn } = refreshed.report;
  const day = serialOfIso(readOn);
  const isMoved = changes.some((change) => moved[change].length > 0);
  return (
    <section className={styles.section} aria-labelledby="result-changes">
      <h2 id="result-changes" className={text.section}>
        {words('pane.changes.since', { day: day === undefined ? readOn : numbers.day(day), sheet: sheetName })}
      </h2>
      {isMoved && shown ? (
        <>
          <Segments<Change>
            quietLabel
            label={words('pane.changes.filter')}
            options={changes.map((change) => ({
              value: change,
              text: words(`pane.changes.${change}`, { shown: numbers.count(moved[change].length) }),
            }))}
            value={shown}
            onChoose={setAsked}
          />
          {moves.length > 0 ? (
            <MoveList key={shown} label={words(`pane.changes.list.${shown}`)} moves={moves} atFirst={shownAtFirst} />
          ) : (
            <p className={text.caption}>{words('pane.changes.nobody')}</p>
          )}
          <p className={text.caption}>{words('pane.changes.same', { count: same, shown: numbers.count(same) })}</p>
        </>
      ) : (
        <p className={text.body}>{words('pane.changes.none')}</p>
      )}
      <p className={text.caption}>
        {words('pane.changes.rows', {
          before: numbers.count(refreshed.rows.before),
          after: numbers.count(rows),
        })}
        {words('reason.sentenceSeparator')}
        {words('pane.changes.unwritten', { sheet: sheetName })}
      </p>
    </section>
  );
}
