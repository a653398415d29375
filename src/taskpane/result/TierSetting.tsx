import { useEffect, useRef, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { Tier } from '../../core/abc/Tier';
import { useSpeech } from '../display/useSpeech';
import { useTextStyles } from '../frame/useTextStyles';
import type { CustomerRequests } from './CustomerRequests';
import { TierForm } from './TierForm';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  // Pane header and table header stay above whatever is scrolled to.
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', '& button': { scrollMarginTop: '144px' } },
});

interface TierSettingProps {
  readonly customer: JudgedCustomer;
  readonly tiers: readonly Tier[];
  readonly requests: CustomerRequests;
}

/** The way to set a customer's tier by hand, to change what was set, or to end it. */
export function TierSetting({ customer, tiers, requests }: TierSettingProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useSpeech();
  const [isOpen, setOpen] = useState(() => requests.drafts.has(customer.id));
  const opener = useRef<HTMLButtonElement | null>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form takes its button's place: keyboard and eye come back to it.
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { id, override } = customer;
  const close = () => {
    requests.drafts.delete(id);
    setOpen(false);
  };
  const lastOverride = useRef(override);
  useEffect(() => {
    // What failed at first and went well when it was asked for again is saved, too.
    const draft = requests.drafts.get(id);
    const isNew = lastOverride.current !== override;
    lastOverride.current = override;
    if (!isNew || !override || draft?.chosen !== override.tier || draft.reason.trim() !== override.reason) return;
    requests.drafts.delete(id);
    setOpen(false);
  }, [id, override, requests.drafts]);
  return (
    <div className={styles.part}>
      {isOpen ? (
        <>
          <h3 className={text.section}>{words('pane.tier.set')}</h3>
          <TierForm customer={customer} tiers={tiers} requests={requests} onClose={close} />
        </>
      ) : (
        <div className={styles.buttons}>
          <Button
            ref={(button: HTMLButtonElement | null) => {
              opener.current = button;
            }}
            size="small"
            onClick={() => setOpen(true)}
          >
            {words(override ? 'pane.tier.change' : 'pane.tier.set')}
          </Button>
          {override && (
            <Button
              size="small"
              disabledFocusable={requests.isBusy}
              onClick={() => {
                // The button goes with what it ends.
                opener.current?.focus({ preventScroll: true });
                void requests.endTier(id);
              }}
            >
              {words('pane.tier.end')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
