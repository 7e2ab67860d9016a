import type { FileCopy } from '../../utils/files/copies/types';
import { addressOfContent, readerPath } from '../../utils/files/reader-address';
import { Button } from '../basics/button';
import { ConfirmButton } from '../basics/confirm-button';
import { useTranslator } from '../basics/language';
import { sizeIn } from '../basics/size';
import type { CopyActions } from './copy-actions';
import './copy-item.css';

interface CopyItemProps {
  copy: FileCopy;
  /** Its title stands above it already. */
  withoutTitle?: boolean;
  actions: CopyActions;
}

/** One kept copy of a file: what it is, and how to read it, save it and delete it. */
export function CopyItem({ copy, withoutTitle = false, actions }: CopyItemProps) {
  const t = useTranslator();
  const { title, keptAt, size, sha256 } = copy;
  return (
    <li className="copy-item">
      {!withoutTitle && (
        <p className="copy-item-title" lang="nl">
          {title}
        </p>
      )}
      <p className="copy-item-facts">
        {t('copies.facts', { date: t.date(keptAt), size: sizeIn(t.language, size) })}
      </p>
      <div className="button-row">
        <a
          className="button button-secondary"
          href={readerPath(addressOfContent(sha256))}
          target="_blank"
          rel="noreferrer"
          aria-label={t('copies.openOf', { title })}
        >
          {t('copies.open')}
        </a>
        <Button look="plain" aria-label={t('copies.saveOf', { title })} onClick={() => actions.save(copy)}>
          {t('copies.save')}
        </Button>
        <ConfirmButton
          label={t('copies.delete')}
          question={t('copies.deleteQuestion', { title })}
          onConfirm={() => actions.remove(copy)}
        />
      </div>
    </li>
  );
}
