import { useEffect, useState, type FormEvent } from 'react';
import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import type { JudgedCustomer } from '../../core/abc/Judgement';
import type { Tier } from '../../core/abc/Tier';
import { isoDay, serialOfIso } from '../display/isoDay';
import { useSpeech } from '../display/useSpeech';
import { Segments } from '../frame/Segments';
import type { CustomerRequests } from './CustomerRequests';
import type { TierDraft } from './TierDraft';

/** As much as a person reads in a list. */
const longestReason = 500;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  field: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface TierFormProps {
  readonly customer: JudgedCustomer;
  /** The tiers there are to choose from. */
  readonly tiers: readonly Tier[];
  readonly requests: Pick<CustomerRequests, 'setTier' | 'drafts' | 'author' | 'today' | 'isBusy'>;
  readonly onClose: () => void;
}

/** A tier for one customer, with who sets it, why and until when. What was typed stays when saving fails. */
export function TierForm({ customer, tiers, requests, onClose }: TierFormProps) {
  const styles = useStyles();
  const { words } = useSpeech();
  const { override, tier } = customer;
  const { drafts } = requests;
  const [draft, setDraft] = useState<TierDraft>(
    () =>
      drafts.get(customer.id) ?? {
        chosen: override?.tier ?? tier,
        reason: override?.reason ?? '',
        author: requests.author,
        until: override?.expiresOn === undefined ? '' : isoDay(override.expiresOn),
      },
  );
  useEffect(() => {
    drafts.set(customer.id, draft);
  }, [customer.id, draft, drafts]);
  const { chosen, reason, author, until } = draft;
  const change = (part: Partial<TierDraft>) => setDraft((before) => ({ ...before, ...part }));
  const [isTried, setTried] = useState(false);
  const last = until === '' ? undefined : serialOfIso(until);
  const isPast = last !== undefined && last < requests.today;
  const lacks = { tier: chosen === undefined, reason: reason.trim() === '', author: author.trim() === '' };
  const problem = (isWrong: boolean, sentence: string) =>
    isTried && isWrong
      ? { validationState: 'error' as const, validationMessage: words(`pane.tier.problem.${sentence}`) }
      : {};
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen === undefined || lacks.reason || lacks.author || isPast || requests.isBusy) return;
    const isSaved = await requests.setTier({
      customerId: customer.id,
      customer: customer.name,
      tier: chosen,
      reason: reason.trim(),
      author: author.trim(),
      ...(last === undefined ? {} : { expiresOn: last }),
    });
    if (isSaved) onClose();
  };
  return (
    <form className={styles.form} noValidate aria-label={words('pane.tier.set')} onSubmit={(event) => void save(event)}>
      <Field {...problem(lacks.tier, 'tier')}>
        <Segments<Tier>
          label={words('pane.tier.label')}
          options={tiers.map((each) => ({ value: each, text: each }))}
          value={chosen}
          onChoose={(wanted) => change({ chosen: wanted })}
        />
      </Field>
      <Field label={words('pane.tier.reason')} required {...problem(lacks.reason, 'reason')}>
        <Textarea
          className={styles.field}
          resize="vertical"
          maxLength={longestReason}
          value={reason}
          onChange={(_, { value }) => change({ reason: value })}
        />
      </Field>
      <Field label={words('pane.tier.author')} required {...problem(lacks.author, 'author')}>
        <Input
          className={styles.field}
          autoComplete="name"
          maxLength={100}
          value={author}
          onChange={(_, { value }) => change({ author: value })}
        />
      </Field>
      <Field label={words('pane.tier.until')} hint={words('pane.tier.untilHint')} {...problem(isPast, 'past')}>
        <Input
          className={styles.field}
          type="date"
          min={isoDay(requests.today)}
          value={until}
          onChange={(_, { value }) => change({ until: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={requests.isBusy}>
          {words('pane.tier.save')}
        </Button>
        <Button size="small" onClick={onClose}>
          {words('pane.action.cancel')}
        </Button>
      </div>
    </form>
  );
}
