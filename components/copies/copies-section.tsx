import type { FileCopy } from '../../utils/files/copies/types';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';
import { sizeIn } from '../basics/size';
import { SettingsSection } from '../settings/settings-section';
import type { CopyActions } from './copy-actions';
import { CopyItem } from './copy-item';

interface CopiesSectionProps {
  /** The one that was kept last first. */
  copies: readonly FileCopy[];
  actions: CopyActions;
}

/** Every kept copy of a file, and the room that they take. */
export function CopiesSection({ copies, actions }: CopiesSectionProps) {
  const t = useTranslator();
  const size = sizeIn(
    t.language,
    copies.reduce((sum, copy) => sum + copy.size, 0),
  );
  return (
    <SettingsSection title={t('copies.title')}>
      <p>{t('copies.text')}</p>
      {actions.problem && <Notice tone="problem" text={t(`copies.${actions.problem}`)} />}
      {copies.length === 0 ? (
        <p className="settings-hint">{t('copies.none')}</p>
      ) : (
        <>
          <p>{t('copies.total', { count: copies.length, size })}</p>
          <ul className="settings-rows">
            {copies.map((copy) => (
              <CopyItem key={copy.sha256} copy={copy} actions={actions} />
            ))}
          </ul>
        </>
      )}
    </SettingsSection>
  );
}
