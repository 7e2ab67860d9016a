import { useEffect, useRef, useState } from 'react';
import type { Decision } from '../../utils/notebook/backup/apply-import';
import type { Conflict, ImportPlan } from '../../utils/notebook/backup/plan-import';
import type { ChoicePlan } from '../../utils/settings/choices';
import { Button } from '../basics/button';
import { useTranslator } from '../basics/language';
import { Notice } from '../basics/notice';
import { useMoment } from '../basics/use-moment';
import { visibleText } from '../basics/visible-text';
import { ConflictGroup } from './conflict-group';
import { CONFLICT_KINDS, suggestionFor } from './decisions';
import { RefusedList } from './refused-list';

interface ImportReportProps {
  plan: ImportPlan;
  /** What would become of the saved searches and the settings of the file. */
  choices: Pick<ChoicePlan, 'settings' | 'items' | 'kept'>;
  /** Something is being done: nothing else can be started. */
  busy: boolean;
  onImport: (decide: (conflict: Conflict) => Decision) => void;
  onCancel: () => void;
}

/** What reading a file would do, and what has to be decided before it does. */
export function ImportReport({ plan, choices, busy, onImport, onCancel }: ImportReportProps) {
  const t = useTranslator();
  const moment = useMoment();
  const heading = useRef<HTMLHeadingElement>(null);
  const [decided, setDecided] = useState<ReadonlyMap<Conflict, Decision>>(new Map());
  useEffect(() => heading.current?.focus(), []);

  const { added, updated, unchanged, conflicts, refused } = plan;
  const ofPassages = (rows: ImportPlan['added']) => rows.filter(({ table }) => table === 'snippets').length;
  const besides = added.length + updated.length - ofPassages(added) - ofPassages(updated);
  const decisionFor = (conflict: Conflict) => decided.get(conflict) ?? suggestionFor(conflict);
  const decide = (some: readonly Conflict[], decision: Decision) =>
    setDecided(new Map([...decided, ...some.map((conflict) => [conflict, decision] as const)]));
  const hasWork =
    added.length + updated.length + choices.items + choices.settings > 0 ||
    conflicts.some((conflict) => decisionFor(conflict) !== 'mine');

  const figures = [
    ['added', ofPassages(added)],
    ['updated', ofPassages(updated)],
    ['unchanged', unchanged.snippets],
    ['conflicts', conflicts.length],
    ['besides', besides],
    ['searches', choices.items],
    ['settings', choices.settings],
    ['settingsKept', choices.kept],
  ] as const;
  return (
    <div className="import-report">
      <h3 ref={heading} tabIndex={-1}>
        {t('backup.report')}
      </h3>
      <p>{t('backup.reportOf', { date: moment(plan.createdAt) })}</p>
      {plan.altered && <Notice tone="problem" text={t('backup.altered')} />}
      {plan.missing > 0 && <Notice tone="problem" text={t('backup.missing', { count: plan.missing })} />}
      {plan.unknownTables.length > 0 && (
        <p>{t('backup.unknownTables', { names: plan.unknownTables.map(visibleText).join(', ') })}</p>
      )}
      <dl className="backup-figures">
        {figures
          .filter(([name, count]) => count > 0 || name === 'added')
          .map(([name, count]) => (
            <div key={name}>
              <dt>{t(`backup.${name}`)}</dt>
              <dd>{count.toLocaleString(t.language)}</dd>
            </div>
          ))}
      </dl>
      {CONFLICT_KINDS.map((kind) => {
        const ofKind = conflicts.filter((conflict) => conflict.kind === kind);
        return (
          ofKind.length > 0 && (
            <ConflictGroup
              key={kind}
              kind={kind}
              conflicts={ofKind}
              decisionFor={decisionFor}
              onDecide={decide}
            />
          )
        );
      })}
      {refused.length > 0 && <RefusedList refused={refused} />}
      {!hasWork && <p>{t('backup.nothing')}</p>}
      <div className="button-row">
        <Button look="primary" disabled={busy || !hasWork} onClick={() => onImport(decisionFor)}>
          {t('backup.import')}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          {t('backup.cancel')}
        </Button>
      </div>
    </div>
  );
}
