import { useTranslator } from '../basics/language';
import { GROUPINGS, ORDERS, type NotebookQuestion } from '../notebook/notebook-question';
import './search-tools.css';

interface SearchToolsProps {
  question: NotebookQuestion;
  onQuestion: (question: NotebookQuestion) => void;
}

/** In which order passages are shown, and what stands together. */
export function SearchTools({ question, onQuestion }: SearchToolsProps) {
  const t = useTranslator();
  const { query, order, grouping } = question;
  const best = query.trim() === '' ? 'order.newest' : 'order.relevance';
  return (
    <div className="search-tools">
      <Choice
        label={t('order.title')}
        value={order}
        options={ORDERS.map((value) => ({
          value,
          label: t(value === 'relevance' ? best : 'order.date'),
        }))}
        onChoose={(chosen) => onQuestion({ ...question, order: chosen })}
      />
      <Choice
        label={t('grouping.title')}
        value={grouping}
        options={GROUPINGS.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        onChoose={(chosen) => onQuestion({ ...question, grouping: chosen })}
      />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <select aria-label={label} value={value} onChange={(event) => onChoose(event.target.value as Value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
