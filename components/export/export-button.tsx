import { Button, IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';
import { useExport, type ExportScope } from './export-context';

interface ExportButtonProps {
  /** Made when it is pressed. */
  scopes: () => readonly ExportScope[];
  /** Its name; without one it is called "Export…". */
  label?: string;
  /** `icon`: among other icons. */
  look: 'text' | 'icon';
}

/** The way to take passages out; nothing where that cannot be. */
export function ExportButton({ scopes, label, look }: ExportButtonProps) {
  const t = useTranslator();
  const ask = useExport();
  if (!ask) return null;
  return look === 'icon' ? (
    <IconButton
      icon="export"
      label={label ?? t('export.open')}
      aria-haspopup="dialog"
      onClick={() => ask(scopes())}
    />
  ) : (
    <Button look="plain" icon="export" aria-haspopup="dialog" onClick={() => ask(scopes())}>
      {label ?? t('export.open')}
    </Button>
  );
}
