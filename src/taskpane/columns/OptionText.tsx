import { Option } from '@fluentui/react-components';
import type { PickOption } from './PickOption';
import { useListStyles } from './useListStyles';

/** One option of a list: its name, and what tells that it is the right one. */
export function OptionText({ option, closed = false }: { readonly option: PickOption; readonly closed?: boolean }) {
  const styles = useListStyles();
  return (
    <Option value={option.value} text={option.name} disabled={closed}>
      <span className={styles.option}>
        <span>{option.name}</span>
        {option.detail !== '' && <span className={styles.detail}>{option.detail}</span>}
      </span>
    </Option>
  );
}
