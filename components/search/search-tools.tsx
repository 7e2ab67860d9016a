import { memo } from 'react';
import { Icon } from '../basics/icon';
import { useTranslator } from '../basics/language';
import type { ResultOrder } from '../../utils/search/types';
import { GROUPINGS, ORDERS, type Grouping } from '../notebook/notebook-question';
import './search-tools.css';

export interface SearchToolsProps {
  order: ResultOrder;
  grouping: Grouping;
  /** Whether anything was typed: without that there is no best. */
  asked: boolean;
  onOrder: (order: ResultOrder) => void;
  onGrouping: (grouping: Grouping) => void;
}

/** In which order passages are shown, and what stands together. */
export const SearchTools = memo(function SearchTools(props: SearchToolsProps) {
  const { order, grouping, asked, onOrder, onGrouping } = props;
  const t = useTranslator();
  const best = asked ? 'order.relevance' : 'order.newest';
  return (
    <div className="search-tools">
      <Choice
        label={t('order.title')}
        value={order}
        options={ORDERS.map((value) => ({
          value,
          label: t(value === 'relevance' ? best : 'order.date'),
        }))}
        onChoose={onOrder}
      />
      <Choice
        label={t('grouping.title')}
        value={grouping}
        options={GROUPINGS.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        onChoose={onGrouping}
      />
    </div>
  );
});

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <span className="search-choice">
      <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="more" />
    </span>
  );
}
