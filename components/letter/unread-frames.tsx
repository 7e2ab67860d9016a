import { readerPath } from '../../utils/files/reader-address';
import type { UnreadFrame } from '../../utils/frames/unread-frames';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';
import './unread-frames.css';

/** Says what of the open page is not read because it stands in a frame, and where that can be opened by itself. */
export function UnreadFrames({ frames }: { frames: UnreadFrame[] }) {
  const t = useTranslator();
  if (frames.length === 0) return null;
  const openable = frames.filter(({ address }) => address !== null);
  return (
    <div className="unread-frames">
      <Notice text={t('frames.text', { count: frames.length })}>
        {openable.length > 0 && (
          <>
            <p>{t('frames.alone')}</p>
            <ul>
              {openable.map(({ address, name, isFile }) => (
                <li key={address}>
                  <a href={isFile ? readerPath(address!) : address!} target="_blank" rel="noreferrer">
                    {t(isFile ? 'frames.read' : 'frames.open', { name })}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
