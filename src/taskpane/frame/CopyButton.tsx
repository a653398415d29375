import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useSpeech } from '../display/useSpeech';

/** Copies details for a support request. Where the clipboard is blocked, the details stay readable beside it. */
export function CopyButton({ text }: { text: string }) {
  const { words } = useSpeech();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
      {words(copied ? 'pane.action.copied' : 'pane.action.copy')}
    </Button>
  );
}
