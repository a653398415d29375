import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { PeopleListRegular } from '@fluentui/react-icons/svg/people-list';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';

const useStyles = makeStyles({
  introduction: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { display: 'flex', alignItems: 'center', gap: '12px' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: '12px' },
  icon: { display: 'flex', flexShrink: 0, paddingTop: '1px', fontSize: '20px', color: tokens.colorBrandForeground1 },
});

const points: readonly (readonly [string, ReactElement])[] = [
  ['tiers', <PeopleListRegular key="tiers" />],
  ['checked', <SearchRegular key="checked" />],
  ['safe', <LockClosedRegular key="safe" />],
];

/** What the pane is good for, in three lines. */
export function Introduction() {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  return (
    <section className={styles.introduction}>
      <div className={styles.title}>
        <img src="assets/icon-80.png" width="40" height="40" alt="" />
        <h2 className={text.lead}>{words('pane.select.value')}</h2>
      </div>
      <ul className={styles.list}>
        {points.map(([key, icon]) => (
          <li key={key} className={styles.item}>
            <span className={styles.icon} aria-hidden>
              {icon}
            </span>
            {words(`pane.select.${key}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
