import { useId, useState } from 'react';
import { Button } from '../basics/button';
import '../basics/field.css';
import { useTranslator } from '../basics/language';
import './password-form.css';
import { ReaderMessage } from './reader-message';

interface PasswordFormProps {
  /** The last answer was not it. */
  wasWrong: boolean;
  onPassword: (password: string) => void;
}

/** Asks for the password of an encrypted file. */
export function PasswordForm({ wasWrong, onPassword }: PasswordFormProps) {
  const t = useTranslator();
  const id = useId();
  const [password, setPassword] = useState('');
  return (
    <ReaderMessage title={t('reader.passwordTitle')} text={t('reader.passwordText')}>
      <form
        className="password-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (password !== '') onPassword(password);
          setPassword('');
        }}
      >
        <label htmlFor={`${id}-field`}>{t('reader.password')}</label>
        <input
          id={`${id}-field`}
          className="field"
          type="password"
          autoComplete="off"
          value={password}
          aria-invalid={wasWrong}
          aria-describedby={wasWrong ? `${id}-wrong` : undefined}
          onChange={(event) => setPassword(event.target.value)}
        />
        {wasWrong && (
          <p id={`${id}-wrong`} role="alert">
            {t('reader.passwordWrong')}
          </p>
        )}
        <Button look="primary" type="submit">
          {t('reader.unlock')}
        </Button>
      </form>
    </ReaderMessage>
  );
}
