import { useRef, useState, type ReactNode } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useSpeech } from '../display/useSpeech';
import { useTopOf } from '../result/useTopOf';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
  },
});

interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The usual height of an item in pixels. */
  readonly usualHeight: number;
  /** More would push away what stands below; the rest is one press off. All where absent. */
  readonly atFirst?: number;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which only the items near the window exist in the page, however many there are. */
export function VirtualList<Item>({ label, items, keyOf, usualHeight, atFirst, children }: VirtualListProps<Item>) {
  const styles = useStyles();
  const { words, numbers } = useSpeech();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const top = useTopOf(list);
  const isCut = !showsAll && atFirst !== undefined && items.length > atFirst;
  const virtual = useWindowVirtualizer({
    count: isCut ? atFirst : items.length,
    estimateSize: () => usualHeight,
    getItemKey: (index) => (items[index] === undefined ? index : keyOf(items[index])),
    overscan: 10,
    scrollMargin: top,
  });
  return (
    <>
      <ul ref={list} className={styles.list} style={{ height: virtual.getTotalSize() }} aria-label={label}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={items.length}
                className={styles.item}
                style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
              >
                {children(item)}
              </li>
            )
          );
        })}
      </ul>
      {isCut && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          {words('pane.workbook.showAll', { shown: numbers.count(items.length) })}
        </Link>
      )}
    </>
  );
}
