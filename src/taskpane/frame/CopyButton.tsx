import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useSpeech } from '../display/useSpeech';
import { copyText } from './copyText';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied; details for a support request where absent. */
  readonly label?: string;
}

/** Copies a text. Where the clipboard is blocked, the text stays readable beside it. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { words } = useSpeech();
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await copyText(text));
  return (
    <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
      {copied ? words('pane.action.copied') : (label ?? words('pane.action.copy'))}
    </Button>
  );
}
