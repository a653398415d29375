import { useRef } from 'react';
import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { PlanCustomer } from '../../core/plan/PlanCustomer';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import { TierBadge } from '../result/TierBadge';
import { usePlanWords } from './usePlanWords';

/** Of a row with one line of text, and of the list at most, in pixels. */
const usualHeight = 41;
const tallest = 288;

const useStyles = makeStyles({
  // A list of its own height, so that what stands below it stays near however many customers there are.
  box: {
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    paddingRight: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    boxSizing: 'border-box',
    minWidth: 0,
  },
  // Fluent's own is as wide as its words.
  tick: { flexGrow: 1, minWidth: 0, maxWidth: 'none', '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
  id: { display: 'block' },
  base: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

interface CustomerTicksProps {
  readonly customers: readonly PlanCustomer[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Customers with a box each. Only the rows in sight exist in the page, however many there are. */
export function CustomerTicks({ customers, chosen, onChoose }: CustomerTicksProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const words = usePlanWords();
  const { numbers } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing of it is handed on
  const virtual = useVirtualizer({
    count: customers.length,
    getScrollElement: () => box.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => customers[index]?.id ?? index,
    overscan: 8,
    initialRect: { width: 320, height: tallest },
  });
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(chosen);
    if (isTicked) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <div ref={box} className={styles.box} style={{ height: Math.min(tallest, customers.length * usualHeight) }}>
      <ul className={styles.list} style={{ height: virtual.getTotalSize() }} aria-label={words('pane.new.list')}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const customer = customers[index];
          if (!customer) return null;
          const { id, name, tier, base } = customer;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={customers.length}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Checkbox
                className={styles.tick}
                checked={chosen.has(id)}
                onChange={(_, { checked }) => tick(id, checked === true)}
                label={
                  <>
                    {name}
                    {id !== name && <span className={mergeClasses(text.caption, styles.id)}>{id}</span>}
                  </>
                }
              />
              {base !== undefined && (
                <span className={mergeClasses(text.caption, styles.base)}>{numbers.total(base)}</span>
              )}
              <TierBadge tier={tier} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
