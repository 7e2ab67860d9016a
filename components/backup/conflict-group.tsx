import { useId, useState } from 'react';
import type { Decision } from '../../utils/notebook/backup/apply-import';
import type { ConflictKind } from '../../utils/notebook/backup/compare';
import type { Conflict } from '../../utils/notebook/backup/plan-import';
import type { MessageKey } from '../../utils/i18n';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { ConflictItem } from './conflict-item';
import { CHOICES, isPossible } from './decisions';

/** Shown at a time: nobody reads hundreds. */
const SHOWN = 20;

interface ConflictGroupProps {
  kind: ConflictKind;
  /** All conflicts of this kind. */
  conflicts: readonly Conflict[];
  decisionFor: (conflict: Conflict) => Decision;
  onDecide: (conflicts: readonly Conflict[], decision: Decision) => void;
}

/** Conflicts of one kind: one decision for all of them, or one for each. */
export function ConflictGroup({ kind, conflicts, decisionFor, onDecide }: ConflictGroupProps) {
  const t = useTranslator();
  const name = useId();
  const [shown, setShown] = useState(SHOWN);
  const decisions = CHOICES[kind].map((decision) => ({
    decision,
    label: t(`backup.choice.${kind}.${decision}` as MessageKey),
  }));
  const itemOf = (conflict: Conflict) => (
    <ConflictItem
      key={conflict.mine.id}
      conflict={conflict}
      decisions={decisions}
      decision={decisionFor(conflict)}
      onDecide={(decision) => onDecide([conflict], decision)}
    />
  );
  if (conflicts.length === 1) {
    return (
      <fieldset className="conflict-group">
        <legend>{t(`backup.conflict.${kind}`, { count: 1 })}</legend>
        <ul>{conflicts.map(itemOf)}</ul>
      </fieldset>
    );
  }
  return (
    <fieldset className="conflict-group">
      <legend>{t(`backup.conflict.${kind}`, { count: conflicts.length })}</legend>
      <div role="radiogroup" aria-label={t('backup.forAll')}>
        {decisions.map(({ decision, label }) => (
          <label key={decision}>
            <input
              type="radio"
              name={name}
              checked={conflicts.every((conflict) => decisionFor(conflict) === decision)}
              onChange={() =>
                onDecide(
                  conflicts.filter((conflict) => isPossible(conflict, decision)),
                  decision,
                )
              }
            />
            {label}
          </label>
        ))}
      </div>
      <details>
        <summary>{t('backup.oneByOne')}</summary>
        <ul>{conflicts.slice(0, shown).map(itemOf)}</ul>
        {shown < conflicts.length && (
          <Button onClick={() => setShown(shown + SHOWN)}>{t('backup.more')}</Button>
        )}
      </details>
    </fieldset>
  );
}
