import { useId, useMemo, useRef } from 'react';
import { Badge, Button, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { Judgement } from '../../core/abc/Judgement';
import type { RuleResult } from '../../core/abc/compare/RuleResult';
import type { Settings } from '../../core/abc/Settings';
import { isUnknown } from '../../core/Unknown';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { settingsSummary } from '../settings/settingsSummary';
import { MoveList } from './MoveList';
import { ruleName } from './ruleName';
import { RuleStructure } from './RuleStructure';

/** More would push the next rule far away; the rest is one press off. */
const shownAtFirst = 50;

const useStyles = makeStyles({
  item: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'baseline', gap: '8px' },
  title: { flexGrow: 1, minWidth: 0, margin: 0, font: 'inherit' },
  toggle: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ...createFocusOutlineStyle({ selector: 'focus' }),
  },
  // The whole head is the button's target.
  closed: { '::after': { content: '""', position: 'absolute', inset: 0 } },
  chevron: { marginLeft: '4px', verticalAlign: '-2px', color: tokens.colorNeutralForeground3 },
  differs: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  use: { alignSelf: 'flex-start' },
  body: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface RuleItemProps {
  readonly result: RuleResult;
  readonly judgement: Judgement;
  /** One level below the heading of its list. */
  readonly heading: 'h3' | 'h4';
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onUse: (settings: Settings) => void;
}

/** One rule of the comparison: what each tier would hold; opened, who would change tier, and the way to use it. */
export function RuleItem({ result, judgement, heading: Heading, isOpen, onToggle, onUse }: RuleItemProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words, numbers } = useSpeech();
  const toggle = useRef<HTMLButtonElement>(null);
  const body = useId();
  const { structure, isChosen, moves, settings, cutsScore } = result;
  const named = useMemo(
    () =>
      moves.flatMap(({ position, from, to }) => {
        const customer = judgement.customers[position];
        return customer ? [{ id: customer.id, name: customer.name, from, to }] : [];
      }),
    [judgement, moves],
  );
  const Chevron = isOpen ? ChevronUpRegular : ChevronDownRegular;
  const use = () => {
    // The button goes as soon as its rule is in use: the focus stays with the rule.
    toggle.current?.focus();
    onUse(settings);
  };
  const difference = isUnknown(structure)
    ? words('pane.compare.noAnswer')
    : moves.length === 0
      ? words('pane.compare.same')
      : words('pane.compare.differs', { count: moves.length, shown: numbers.count(moves.length) });
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Heading className={styles.title}>
          <button
            ref={toggle}
            type="button"
            className={mergeClasses(styles.toggle, !isOpen && styles.closed)}
            aria-expanded={isOpen}
            aria-controls={body}
            onClick={onToggle}
          >
            {ruleName(result, words)}
            <Chevron className={styles.chevron} aria-hidden />
          </button>
        </Heading>
        {isChosen ? (
          <Badge appearance="tint" className={styles.differs}>
            {words('pane.compare.inUse')}
          </Badge>
        ) : (
          <span className={mergeClasses(text.caption, styles.differs)}>{difference}</span>
        )}
      </div>
      {isUnknown(structure) ? (
        <p className={text.caption}>
          {words(`unknown.${structure.unknown}`, { need: structure.need ?? '', have: structure.have ?? '' })}
        </p>
      ) : (
        <RuleStructure structure={structure} />
      )}
      <div id={body} className={styles.body} hidden={!isOpen}>
        {isOpen && (
          <>
            <p className={text.caption}>
              {cutsScore
                ? words('pane.compare.onlyCompared')
                : settingsSummary(settings, judgement.indicators, undefined, words)}
            </p>
            {!isChosen && !cutsScore && !isUnknown(structure) && (
              <Button className={styles.use} size="small" onClick={use}>
                {words('pane.compare.use')}
              </Button>
            )}
            {moves.length > 0 && <MoveList label={words('pane.compare.moves')} moves={named} atFirst={shownAtFirst} />}
          </>
        )}
      </div>
    </li>
  );
}
