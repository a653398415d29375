import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { LanguageChoice, Preferences, ThemeChoice } from '../display/Preferences';
import { useSpeech } from '../display/useSpeech';

interface MoreMenuProps {
  readonly preferences: Preferences;
  readonly onPreference: (change: Partial<Preferences>) => void;
}

/** Options of the pane itself: language, theme, introduction. */
export function MoreMenu({ preferences, onPreference }: MoreMenuProps) {
  const { words } = useSpeech();
  return (
    <Menu
      positioning={{ position: 'below', align: 'end' }}
      checkedValues={{
        language: [preferences.language],
        theme: [preferences.theme],
        introduction: preferences.introduction ? ['shown'] : [],
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const value = checkedItems[0];
        if (name === 'language') onPreference({ language: value as LanguageChoice });
        else if (name === 'theme') onPreference({ theme: value as ThemeChoice });
        else onPreference({ introduction: value === 'shown' });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words('pane.menu.label')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words('pane.menu.language')}</MenuGroupHeader>
            <MenuItemRadio name="language" value="system">
              {words('pane.menu.system')}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="zh-CN" lang="zh-CN">
              {words('pane.menu.chinese')}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en-US" lang="en">
              {words('pane.menu.english')}
            </MenuItemRadio>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{words('pane.menu.theme')}</MenuGroupHeader>
            {(['system', 'light', 'dark'] as const).map((theme) => (
              <MenuItemRadio key={theme} name="theme" value={theme}>
                {words(`pane.menu.${theme}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItemCheckbox name="introduction" value="shown">
            {words('pane.menu.introduction')}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
