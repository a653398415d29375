import { useMemo } from 'react';
import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Judgement } from '../../core/abc/Judgement';
import { isUnknown, type Unknown } from '../../core/Unknown';
import { unknownText } from '../display/unknownText';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { TierBadge } from '../result/TierBadge';
import { tierMoves } from './tierMoves';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    marginTop: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px var(--side) 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    rowGap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  tier: { display: 'flex', alignItems: 'center', gap: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  problem: { color: tokens.colorPaletteRedForeground1 },
  primary: { flexGrow: 1 },
});

interface SettingsFooterProps {
  readonly before: Judgement | Unknown | undefined;
  readonly now: Judgement | Unknown | undefined;
  /** True while the settings are not those from before. */
  readonly isChanged: boolean;
  /** True while the text of a field means nothing. */
  readonly isUnreadable: boolean;
  /** Absent when nothing else could be judged. */
  readonly onLastJudged: (() => void) | undefined;
  readonly onUndo: () => void;
  readonly onDone: () => void;
}

/** What the settings give, as they stand, and the two ways out. */
export function SettingsFooter({
  before,
  now,
  isChanged,
  isUnreadable,
  onLastJudged,
  onUndo,
  onDone,
}: SettingsFooterProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const moves = useMemo(
    () => (!before || !now || isUnknown(before) || isUnknown(now) ? undefined : tierMoves(before, now)),
    [before, now],
  );
  const moved = moves ? moves.up + moves.down : 0;
  return (
    <footer className={styles.footer}>
      {now && isUnknown(now) && (
        <p className={text.body} role="alert">
          {unknownText(now, words, numbers)}
          {words('reason.sentenceSeparator')}
          {words('pane.settings.noResult')}{' '}
          {onLastJudged && (
            <Link as="button" inline onClick={onLastJudged}>
              {words('pane.settings.lastJudged')}
            </Link>
          )}
        </p>
      )}
      {now && !isUnknown(now) && (
        <>
          <ul className={styles.counts} aria-label={words('pane.settings.preview')}>
            {now.structure.map(({ tier, count }) => (
              <li key={tier} className={styles.tier}>
                <TierBadge tier={tier} /> {numbers.count(count)}
              </li>
            ))}
          </ul>
          {moves && (
            <p className={text.caption} role="status">
              {moved === 0
                ? words('pane.settings.noMoves')
                : words('pane.settings.moves', {
                    count: moved,
                    shown: numbers.count(moved),
                    up: numbers.count(moves.up),
                    down: numbers.count(moves.down),
                  })}
            </p>
          )}
        </>
      )}
      {isUnreadable && (
        <p className={mergeClasses(text.caption, styles.problem)} role="status">
          {words('pane.settings.unreadable')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={!isChanged} onClick={onUndo}>
          {words('pane.settings.undo')}
        </Button>
        <Button appearance="primary" className={styles.primary} onClick={onDone}>
          {words('pane.settings.done')}
        </Button>
      </div>
    </footer>
  );
}
