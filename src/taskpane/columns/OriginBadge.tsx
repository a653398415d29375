import { Badge } from '@fluentui/react-components';
import { useSpeech } from '../display/useSpeech';
import type { Origin } from './partOrigin';

const colours = { sure: 'success', likely: 'informative', unsure: 'warning', remembered: 'brand' } as const;

/** How far a choice that the user did not make himself may be trusted, in words. */
export function OriginBadge({ origin }: { origin: Origin }) {
  const { words } = useSpeech();
  return (
    <Badge appearance="tint" size="small" shape="rounded" color={colours[origin]}>
      {words(`pane.columns.origin.${origin}`)}
    </Badge>
  );
}
