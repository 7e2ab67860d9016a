import { useEffect, useState, type FormEvent } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { EXPORT_FORMATS, type ExportFormat } from '../../utils/export/types';
import { useAnnounce } from '../basics/announcer';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import type { ExportScope } from './export-context';
import './export-dialog.css';
import { RadioList } from './radio-list';

/** How far taking out is. */
export type ExportState =
  | { status: 'choosing' }
  | { status: 'failed' }
  | { status: 'copied'; /** How many passages. */ count: number }
  | { status: 'not-copied' }
  | { status: 'running'; /** From 0 to 1. */ done: number }
  | { status: 'done'; /** Of the file. */ name: string };

interface ExportDialogProps {
  scopes: readonly ExportScope[];
  state: ExportState;
  onStart: (scope: ExportScope, format: ExportFormat) => void;
  /** Puts them on the clipboard, with their citations and notes. */
  onCopy: (scope: ExportScope) => void;
  /** Stops what is running, or leaves. */
  onClose: () => void;
}

/** More than these nobody pastes, and they belong in a file. */
const MOST_COPIED = 500;

/** Asks what is to be taken out and in which form, and shows how far it is. */
export function ExportDialog({ scopes, state, onStart, onCopy, onClose }: ExportDialogProps) {
  const t = useTranslator();
  const [chosen, setChosen] = useState(0);
  const [format, setFormat] = useState<ExportFormat>('markdown');
  const scope = scopes[chosen] ?? scopes[0];

  const start = (event: FormEvent) => {
    event.preventDefault();
    if (scope) onStart(scope, format);
  };
  return (
    <ModalOverlay className="export-overlay" isOpen onOpenChange={(open) => open || onClose()}>
      <Modal className="export-modal">
        <Dialog className="export-dialog">
          <Heading slot="title">{t('export.title')}</Heading>
          {state.status === 'running' ? (
            <ExportProgress done={state.done} onCancel={onClose} />
          ) : state.status === 'done' ? (
            <ExportDone said={t('export.done', { name: state.name })} onClose={onClose} />
          ) : state.status === 'copied' ? (
            <ExportDone said={t('export.copied', { count: state.count })} onClose={onClose} />
          ) : (
            <form onSubmit={start}>
              {scopes.length > 1 ? (
                <RadioList
                  title={t('export.what')}
                  choices={scopes.map(({ kind, count }, index) => ({
                    value: String(index),
                    label: t(`export.scope.${kind}`),
                    hint: t('notebook.count', { count }),
                  }))}
                  chosen={String(chosen)}
                  onChoose={(value) => setChosen(Number(value))}
                />
              ) : (
                scope && (
                  <p className="export-scope">
                    <span lang={scope.kind === 'notebook' ? undefined : 'nl'}>{scope.title}</span>{' '}
                    <span>{t('notebook.count', { count: scope.count })}</span>
                  </p>
                )
              )}
              <RadioList
                title={t('export.format')}
                choices={EXPORT_FORMATS.map((value) => ({
                  value,
                  label: t(`export.format.${value}`),
                  hint: t(`export.hint.${value}`),
                }))}
                chosen={format}
                onChoose={setFormat}
                focus
              />
              {(state.status === 'failed' || state.status === 'not-copied') && (
                <p role="alert" className="export-failure">
                  {t(state.status === 'failed' ? 'export.failed' : 'passage.copyFailed')}
                </p>
              )}
              <div className="export-buttons">
                <Button type="submit" look="primary">
                  {t('export.start')}
                </Button>
                {scope && scope.count <= MOST_COPIED && (
                  <Button icon="copy" onClick={() => onCopy(scope)}>
                    {t('export.copy')}
                  </Button>
                )}
                <Button look="plain" onClick={onClose}>
                  {t('passage.cancel')}
                </Button>
              </div>
            </form>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What stands there now is read aloud as well: it came after a button was pressed, and nobody asked for it. */
function useSaid(text: string): void {
  const announce = useAnnounce();
  useEffect(() => announce(text), [announce, text]);
}

function ExportProgress({ done, onCancel }: { done: number; onCancel: () => void }) {
  const t = useTranslator();
  useSaid(t('export.running'));
  return (
    <div className="export-progress">
      <progress value={done} aria-label={t('export.running')} />
      <p>{t('export.running')}</p>
      {/* The button that was pressed is gone: the keyboard goes on here. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button autoFocus onClick={onCancel}>
        {t('export.cancel')}
      </Button>
    </div>
  );
}

function ExportDone({ said, onClose }: { said: string; onClose: () => void }) {
  const t = useTranslator();
  useSaid(said);
  return (
    <div className="export-progress">
      <p>{said}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- as above */}
      <Button look="primary" autoFocus onClick={onClose}>
        {t('export.close')}
      </Button>
    </div>
  );
}
